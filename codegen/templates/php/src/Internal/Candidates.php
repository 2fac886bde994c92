<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/** @internal The errors that a signal leaves: those with a value in a column. */
final class Candidates
{
    /** @param list<int|string|null> $column By error. */
    public function __construct(private readonly array $column, private readonly int|string $value)
    {
    }

    /** Whether an error is among them. */
    public function has(int $error): bool
    {
        return $this->column[$error] === $this->value;
    }
}
