<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/** @internal The shape of a body, and what is read from the places in it. */
final class Envelope
{
    /**
     * Reads a body into a signal: what it says of itself, by the names that shapes use. False if it hasn't the shape.
     *
     * @param array<string, string> $signal
     */
    public static function read(mixed $shape, mixed $value, array &$signal): bool
    {
        return match (true) {
            is_string($shape) && str_starts_with($shape, '$') => self::readVariable($shape, $value, $signal),
            is_array($shape) && array_is_list($shape) => is_array($value) && self::readItems($shape, $value, $signal),
            is_array($shape) => is_object($value) && self::readFields($shape, $value, $signal),
            is_int($shape), is_float($shape) => self::isNumber($value, $shape),
            default => $shape === $value,
        };
    }

    /**
     * The properties that an object has to have, to be of a shape.
     *
     * @return list<string>
     */
    public static function needed(mixed $shape): array
    {
        $fields = is_array($shape) && !array_is_list($shape) ? $shape : [];
        $needed = array_keys(array_filter($fields, static fn (mixed $it): bool => !self::isOptional($it)));
        return array_map(static fn (int|string $name): string => Json::property((string) $name), $needed);
    }

    /** Numbers are what a float holds of them. */
    private static function isNumber(mixed $value, float $wanted): bool
    {
        return (is_int($value) || is_float($value)) && (float) $value === $wanted;
    }

    /**
     * @param array<mixed> $shape
     * @param array<string, string> $signal
     */
    private static function readFields(array $shape, object $value, array &$signal): bool
    {
        foreach ($shape as $name => $field) {
            $found = Json::field($value, (string) $name);
            if ($found === null ? !self::isOptional($field) : !self::read($field, $found[0], $signal)) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param list<mixed> $shape
     * @param list<mixed> $value
     * @param array<string, string> $signal
     */
    private static function readItems(array $shape, array $value, array &$signal): bool
    {
        if (count($shape) !== count($value)) {
            return false;
        }
        foreach ($shape as $index => $item) {
            if (!self::read($item, $value[$index], $signal)) {
                return false;
            }
        }
        return true;
    }

    /** @param array<string, string> $signal */
    private static function readVariable(string $shape, mixed $value, array &$signal): bool
    {
        if (str_starts_with($shape, '$$')) {
            return substr($shape, 1) === $value;
        }
        // Null is as good as nothing.
        $text = match (true) {
            is_string($value) => $value,
            is_bool($value) => $value ? 'true' : 'false',
            is_int($value), is_float($value) => Value::number((float) $value),
            default => null,
        };
        if ($text === null) {
            return self::isOptional($shape);
        }
        $signal[trim($shape, '$?')] = $text;
        return true;
    }

    private static function isOptional(mixed $shape): bool
    {
        return is_string($shape) && str_ends_with($shape, '?') && $shape[0] === '$' && $shape[1] !== '$';
    }
}
