<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

use Errspec\ServiceErrors\CategoryEnum;
use Errspec\ServiceErrors\Identified;

/** @internal Which category an answer has that is no known error. */
final class Categories
{
    /**
     * The category that a code has to itself, or that a body names, or else the only one of the HTTP status.
     *
     * @param class-string<Tables> $tables
     * @param class-string<CategoryEnum> $categories
     */
    public static function nearest(string $tables, string $categories, Identified $answer): ?CategoryEnum
    {
        $fitting = array_values(array_unique(array_column(self::rows($tables::ERRORS, 1, $answer->code), 0)))
            ?: array_keys(self::rows($tables::CATEGORIES, 1, $answer->category))
            ?: array_keys(self::rows($tables::CATEGORIES, 0, $answer->status));
        return count($fitting) === 1 ? $categories::from($fitting[0]) : null;
    }

    /**
     * The rows with a value in a place.
     *
     * @param array<string, array<mixed>> $rows
     *
     * @return array<string, array<mixed>>
     */
    private static function rows(array $rows, int $place, int|string|null $value): array
    {
        return array_filter($rows, static fn (array $row): bool => isset($row[$place]) && $row[$place] === $value);
    }
}
