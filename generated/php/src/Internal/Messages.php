<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

use Errspec\ServiceErrors\IdEnum;
use Errspec\ServiceErrors\Locale;

/** @internal Messages with their holes filled. */
final class Messages
{
    /** What stands for a sensitive param where people look. */
    private const HIDDEN = '<hidden>';

    /**
     * The message as the service sends it.
     *
     * @param array<string, bool|float|int|string> $values
     */
    public static function wire(IdEnum $id, array $values): string
    {
        return self::filled($id, $values, Locale::from($id::TABLES::WIRE_LOCALE));
    }

    /**
     * The message in a language; null if the error or one of its params isn't known.
     *
     * @param array<string, bool|float|int|string> $values
     */
    public static function translated(?IdEnum $id, array $values, Locale $locale): ?string
    {
        return $id === null || array_diff_key(self::types($id), $values) ? null : self::filled($id, $values, $locale);
    }

    /**
     * The message without its sensitive params; null if the error has none.
     *
     * @param array<string, bool|float|int|string> $values
     */
    public static function shown(?IdEnum $id, array $values): ?string
    {
        $sensitive = self::sensitive($id);
        return $sensitive === [] ? null : self::wire($id, array_fill_keys($sensitive, self::HIDDEN) + $values);
    }

    /**
     * The params as they may be shown.
     *
     * @param array<string, bool|float|int|string> $values
     *
     * @return array<string, bool|float|int|string>
     */
    public static function hidden(?IdEnum $id, array $values): array
    {
        $hidden = array_fill_keys(self::sensitive($id), self::HIDDEN);
        return array_replace($values, array_intersect_key($hidden, $values));
    }

    /**
     * The params of an error in the order of the spec, if they are all there, of their types, and no others.
     *
     * @param array<string, bool|float|int|string> $values
     *
     * @return array<string, bool|float|int|string>
     */
    public static function checked(IdEnum $id, array $values): array
    {
        $checked = [];
        foreach (self::types($id) as $name => $type) {
            $value = $values[$name] ?? null;
            // PHP takes an integer where a number is wanted, unless the other errors have an integer of that name.
            $checked[$name] = $type === 'number' && is_int($value) ? (float) $value : $value;
            if ($value === null || !Value::fits($type, $checked[$name])) {
                throw new \InvalidArgumentException("The error {$id->value} needs the param {$name}: {$type}");
            }
        }
        foreach (array_diff_key($values, $checked) as $name => $_) {
            throw new \InvalidArgumentException("The error {$id->value} has no param {$name}");
        }
        return $checked;
    }

    /** @return list<string> */
    private static function sensitive(?IdEnum $id): array
    {
        return $id === null ? [] : $id::TABLES::SENSITIVE[$id->value] ?? [];
    }

    /** @return array<string, string> */
    private static function types(IdEnum $id): array
    {
        return $id::TABLES::ERRORS[$id->value][4] ?? [];
    }

    /** @param array<string, bool|float|int|string> $values */
    private static function filled(IdEnum $id, array $values, Locale $locale): string
    {
        $holes = ['{{' => '{', '}}' => '}'];
        foreach ($id::TABLES::CONSTANTS as $name => [, $default]) {
            $holes['{' . $name . '}'] = $default;
        }
        foreach ($values as $name => $value) {
            $holes['{' . $name . '}'] = Value::write($value);
        }
        return strtr($id->template($locale), $holes);
    }
}
