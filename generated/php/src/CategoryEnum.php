<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors;

/** A service's own classes of errors, as an enum: `Category` of each catalog. */
interface CategoryEnum extends \BackedEnum
{
    /** The HTTP status, if the service tells. */
    public function status(): ?int;

    /** What a body calls the category, if it does. */
    public function wire(): ?string;
}
