<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

use Errspec\ServiceErrors\CategoryEnum;
use Errspec\ServiceErrors\Identified;

/**
 * What a catalog says, as constants: loaded when they are first read, and kept by opcache for every request.
 *
 * @internal
 */
abstract class Tables
{
    /** The language of the service's messages. */
    public const WIRE_LOCALE = '';

    /** @var array<string, class-string<Texts>> By locale. */
    public const TEXTS = [];

    /** @var array<string, array{0?: ?int, 1?: string}> HTTP status and wire name, by category. */
    public const CATEGORIES = [];

    /**
     * Category, message in the service's language, code, retry and types of params, by id.
     *
     * @var array<string, array{0: string, 1: string, 2?: ?string, 3?: ?string, 4?: array<string, string>}>
     */
    public const ERRORS = [];

    /** @var array<string, array{0: string, 1: string}> Type and default, by the name of the hole. */
    public const CONSTANTS = [];

    /** @var array<string, list<string>> Params that are kept out of what is shown, by id. */
    public const SENSITIVE = [];

    /** @var array<string, array{0: string, 1?: ?string, 2?: string}> Since when, replaced by what, and why, by id. */
    public const DEPRECATED = [];

    /** @var list<array<mixed>> Shapes of bodies: `'$code'` is read, `'$code?'` if it is there, `'$$'` is a dollar sign. */
    public const ENVELOPES = [];

    /** @var list<mixed> Shapes of bodies that look like an error and are none. */
    public const NOT_ERRORS = [];

    /** @var list<string> What may stand before a body. */
    public const BODY_PREFIXES = [];

    /** @var array<string, list<string>> Other wordings of errors, by id. */
    public const ALSO = [];

    /**
     * Wordings with holes are tried in the order of the errors, but for these.
     *
     * @var array<int, int> By the place at which it is tried, which of them that is.
     */
    public const LATE = [];

    /**
     * The category that a code has to itself, or that a body names, or else the only one of the HTTP status.
     *
     * @param class-string<CategoryEnum> $categories
     */
    final public static function nearestCategory(string $categories, Identified $answer): ?CategoryEnum
    {
        $fitting = array_values(array_unique(array_column(self::rows(static::ERRORS, 2, $answer->code), 0)))
            ?: array_keys(self::rows(static::CATEGORIES, 1, $answer->category))
            ?: array_keys(self::rows(static::CATEGORIES, 0, $answer->status));
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
