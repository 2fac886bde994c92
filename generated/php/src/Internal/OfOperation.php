<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

use Errspec\ServiceErrors\Identified;
use Errspec\ServiceErrors\ServiceError;

/** @internal How an error is narrowed to those of an operation, for the enum of their ids. */
trait OfOperation
{
    public static function of(ServiceError|Identified $failure): ?static
    {
        $id = $failure instanceof Identified ? $failure->id : $failure->id();
        $case = $id === null ? null : self::tryFrom($id->value);
        // An error of another service may have the same name.
        return $case?->id() === $id ? $case : null;
    }
}
