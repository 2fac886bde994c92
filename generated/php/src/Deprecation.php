<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors;

/** Why an error should no longer be used. */
final class Deprecation
{
    public function __construct(
        /** The version or date from which on it is out of use. */
        public readonly string $since,
        /** The error to use in its place. */
        public readonly ?IdEnum $replacedBy = null,
        /** What else to know. */
        public readonly ?string $note = null,
    ) {
    }
}
