<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/** @internal The errors that a signal leaves: those with a value in a column, or all. */
final class Candidates
{
    /** @param list<int|string|null>|null $column By error; null for all errors. */
    public function __construct(
        public readonly ?array $column,
        private readonly int|string|null $value,
        public readonly bool $isOfCode = false,
    ) {
    }

    /** Whether an error is among them. */
    public function has(int $error): bool
    {
        return $this->column === null || $this->column[$error] === $this->value;
    }
}
