<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/** @internal What stands in a hole, as text and as a PHP value. */
final class Value
{
    /** Whether a value is of a type of the spec. */
    public static function fits(string $type, bool|float|int|string $value): bool
    {
        return match ($type) {
            'integer' => is_int($value),
            'number' => is_float($value),
            'boolean' => is_bool($value),
            default => is_string($value),
        };
    }

    /** Reads a text that is of a type. What no PHP value of the type can hold stays a text. */
    public static function read(string $type, string $text): bool|float|int|string
    {
        return match ($type) {
            'integer' => self::integer($text),
            'number' => is_finite((float) $text) ? (float) $text : $text,
            'boolean' => strtolower($text) === 'true',
            default => $text,
        };
    }

    /** Writes a value into a message, as every other language does. */
    public static function write(bool|float|int|string $value): string
    {
        return match (true) {
            is_bool($value) => $value ? 'true' : 'false',
            is_float($value) => self::number($value),
            default => (string) $value,
        };
    }

    /** Writes a number as RFC 8785 and ECMAScript do: the shortest digits, an exponent below 1e-6 and from 1e21 on. */
    public static function number(float $number): string
    {
        if (!is_finite($number)) {
            return is_nan($number) ? 'NaN' : ($number > 0 ? 'Infinity' : '-Infinity');
        }
        [$mantissa, $exponent] = explode('E', sprintf('%.*H', -1, abs($number))) + [1 => '0'];
        [$whole, $fraction] = explode('.', $mantissa) + [1 => ''];
        $padded = ltrim($whole . $fraction, '0');
        $digits = rtrim($padded, '0');
        if ($digits === '') {
            return '0';
        }
        $sign = $number < 0 ? '-' : '';
        // The decimal point stands after that many digits.
        $point = strlen($whole) + (int) $exponent - (strlen($whole . $fraction) - strlen($padded));
        if ($point > 21 || $point <= -6) {
            $rest = substr($digits, 1);
            return $sign . $digits[0] . ($rest === '' ? '' : '.' . $rest) . sprintf('e%+d', $point - 1);
        }
        if ($point <= 0) {
            return $sign . '0.' . str_repeat('0', -$point) . $digits;
        }
        $rest = substr($digits, $point);
        return $sign . str_pad(substr($digits, 0, $point), $point, '0') . ($rest === '' ? '' : '.' . $rest);
    }

    private static function integer(string $text): int|string
    {
        $sign = $text[0] === '-' ? '-' : '';
        $digits = ltrim($text, '-0');
        if ($digits === '') {
            return 0;
        }
        // PHP reads what doesn't fit as the nearest that does.
        $integer = (int) ($sign . $digits);
        return (string) $integer === $sign . $digits ? $integer : $text;
    }
}
