<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/**
 * JSON as it is read in every language: more patient in some ways than PHP's own reader, and less in others.
 *
 * @internal
 */
final class Json
{
    /** What nests deeper is no JSON. */
    private const DEEPEST = 127;

    /** What a name becomes that no property of PHP can have: one that starts with the character U+0000. */
    private const NAMELESS = "\u{fdd0}";

    /** Parses an object or an array; null if it is none, or nests too deep, or holds a number that no float can. */
    public static function parse(string $text): object|array|null
    {
        if (substr_count($text, '{') + substr_count($text, '[') > self::DEEPEST && self::nestsTooDeep($text)) {
            return null;
        }
        $value = json_decode($text, false, self::DEEPEST + 2);
        if (json_last_error() === \JSON_ERROR_UTF16) {
            $text = self::withoutLoneSurrogates($text);
            $value = json_decode($text, false, self::DEEPEST + 2);
        }
        if (json_last_error() === \JSON_ERROR_INVALID_PROPERTY_NAME) {
            $value = json_decode(self::withNames($text), false, self::DEEPEST + 2);
        }
        if (!is_object($value) && !is_array($value)) {
            return null;
        }
        return preg_match('/[0-9]{200}|[eE]\+?[0-9]{3}/', $text) === 1 && self::holdsInfinity($value) ? null : $value;
    }

    /** Gives the field of an object in an array, so that null isn't taken for none; null if there is none. */
    public static function field(object $object, string $name): ?array
    {
        $property = self::property($name);
        return property_exists($object, $property) ? [$object->{$property}] : null;
    }

    /** The property of a parsed object that is the field of that name. */
    public static function property(string $name): string
    {
        return str_starts_with($name, "\0") ? self::NAMELESS . $name : $name;
    }

    /** Text of any PHP value: parsed JSON is JSON again, so that it is read as its text would be; null is no text. */
    public static function write(mixed $value): string
    {
        $flags = \JSON_INVALID_UTF8_SUBSTITUTE | \JSON_PRESERVE_ZERO_FRACTION
            | \JSON_UNESCAPED_UNICODE | \JSON_UNESCAPED_SLASHES | \JSON_UNESCAPED_LINE_TERMINATORS;
        try {
            return is_string($value) || $value === null ? (string) $value : (string) json_encode($value, $flags);
        } catch (\Throwable) {
            // Objects of any class can do anything when they are asked for their JSON.
            return '';
        }
    }

    private static function nestsTooDeep(string $text): bool
    {
        $depth = 0;
        foreach (self::outsideOfStrings($text) as [$start, $end]) {
            for ($at = $start + strcspn($text, '[]{}', $start, $end - $start); $at < $end; $at++) {
                $depth += $text[$at] === '[' || $text[$at] === '{' ? 1 : -1;
                if ($depth > self::DEEPEST) {
                    return true;
                }
                $at += strcspn($text, '[]{}', $at + 1, $end - $at - 1);
            }
        }
        return false;
    }

    /**
     * The stretches of a JSON text before, between and after its strings, from where to where.
     *
     * @return \Generator<array{int, int}>
     */
    private static function outsideOfStrings(string $text): \Generator
    {
        $length = strlen($text);
        for ($start = 0; $start < $length; $start = self::stringEnd($text, $end)) {
            $end = $start + strcspn($text, '"', $start);
            yield [$start, $end];
        }
    }

    /** Where a string ends that starts there. */
    private static function stringEnd(string $text, int $start): int
    {
        $length = strlen($text);
        $at = min($length, $start + 1);
        while (true) {
            $at += strcspn($text, '"\\', $at);
            if ($at >= $length || $text[$at] === '"') {
                return min($length, $at + 1);
            }
            $at = min($length, $at + 2);
        }
    }

    /** The same text with `\ufffd` for each escape of half a surrogate pair. */
    private static function withoutLoneSurrogates(string $text): string
    {
        $mended = '';
        $kept = 0;
        for ($at = 0; ($at = strpos($text, '\\', $at)) !== false; $at += $length) {
            // Both characters of any other escape, so that a back-slash that is escaped doesn't start one.
            $length = 2;
            if (preg_match('/\G\\\\ud[89a-f][0-9a-f]{2}/i', $text, $half, 0, $at) === 1) {
                if (preg_match('/\G\\\\ud[89ab]..\\\\ud[c-f][0-9a-f]{2}/i', $text, $pair, 0, $at) === 1) {
                    $length = 12;
                } else {
                    $mended .= substr($text, $kept, $at - $kept) . '\\ufffd';
                    $length = 6;
                    $kept = $at + $length;
                }
            }
            if ($at + $length > strlen($text)) {
                break;
            }
        }
        return $mended . substr($text, $kept);
    }

    /** The same text with other names for fields that no property of PHP can be called. */
    private static function withNames(string $text): string
    {
        $mended = '';
        $before = null;
        $length = strlen($text);
        foreach (self::outsideOfStrings($text) as [$start, $end]) {
            if ($before !== null) {
                $string = substr($text, $before, $start - $before);
                $isName = str_starts_with(ltrim(substr($text, $start, $end - $start)), ':');
                $isNameless = $isName && str_starts_with($string, '"\\u0000');
                $mended .= $isNameless ? '"' . self::NAMELESS . substr($string, 1) : $string;
            }
            $mended .= substr($text, $start, $end - $start);
            $before = $end;
        }
        return $before === null ? $text : $mended . substr($text, $before, $length);
    }

    private static function holdsInfinity(mixed $value): bool
    {
        if (is_float($value)) {
            return is_infinite($value);
        }
        if (is_array($value) || is_object($value)) {
            foreach ($value as $item) {
                if (self::holdsInfinity($item)) {
                    return true;
                }
            }
        }
        return false;
    }
}
