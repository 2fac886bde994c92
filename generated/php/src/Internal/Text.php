<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/** @internal Text in UTF-8, and what is white space in it. Places and lengths are in bytes. */
final class Text
{
    /** White space of ASCII. */
    private const SPACES = "\t\n\v\f\r ";

    /** What else Unicode calls white space. */
    private const WIDE_SPACES = [
        "\u{85}" => true, "\u{a0}" => true, "\u{1680}" => true, "\u{2000}" => true, "\u{2001}" => true,
        "\u{2002}" => true, "\u{2003}" => true, "\u{2004}" => true, "\u{2005}" => true, "\u{2006}" => true,
        "\u{2007}" => true, "\u{2008}" => true, "\u{2009}" => true, "\u{200a}" => true, "\u{2028}" => true,
        "\u{2029}" => true, "\u{202f}" => true, "\u{205f}" => true, "\u{3000}" => true,
    ];

    /** By what two texts aren't told apart at their ends: white space, and what ends a sentence. */
    private const LOOSE = self::SPACES . '.!';
    private const WIDE_LOOSE = self::WIDE_SPACES + ["\u{3002}" => true];

    /** White space of ASCII, and the bytes that other white space starts with. */
    private const MAYBE_SPACE = self::SPACES . "\xc2\xe1\xe2\xe3";

    /** A character in UTF-8; and the start of one that isn't finished, or a byte that starts none. */
    private const WELL_FORMED = '[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]'
        . '|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]'
        . '|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}';
    private const ILL_FORMED = '\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f]'
        . '|\xf0[\x90-\xbf][\x80-\xbf]?|[\xf1-\xf3][\x80-\xbf]{1,2}|\xf4[\x80-\x8f][\x80-\xbf]?|[\x80-\xff]';

    /** A text in which bytes that are no UTF-8 are U+FFFD, as browsers read it: one for each start of a character. */
    public static function scrub(string $bytes): string
    {
        if (preg_match('//u', $bytes) === 1) {
            return $bytes;
        }
        // Piece by piece, so that no limit of regular expressions is met. A piece ends where a character may start.
        $text = '';
        $pattern = '/(?:' . self::WELL_FORMED . ')(*SKIP)(*FAIL)|' . self::ILL_FORMED . '/';
        for ($at = 0; $at < strlen($bytes); $at += strlen($piece)) {
            $piece = substr($bytes, $at, 4096);
            $next = substr($bytes, $at + 4096, 3);
            $piece .= substr($next, 0, strspn($next, self::continuations()));
            $text .= preg_replace($pattern, "\u{fffd}", $piece);
        }
        return $text;
    }

    /** Without white space at either end. */
    public static function trim(string $text): string
    {
        // Most texts have none.
        if ($text === '' || $text[0] > ' ' && $text[0] < "\x7f" && $text[-1] > ' ' && $text[-1] < "\x7f") {
            return $text;
        }
        $start = self::skip($text, self::SPACES, self::WIDE_SPACES);
        $end = self::skipBack($text, self::SPACES, self::WIDE_SPACES);
        return $start === 0 && $end === strlen($text) ? $text : substr($text, $start, max(0, $end - $start));
    }

    /** Where the text starts that isn't loose. */
    public static function looseStart(string $text): int
    {
        return self::skip($text, self::LOOSE, self::WIDE_LOOSE);
    }

    /** Where the text ends that isn't loose. */
    public static function looseEnd(string $text): int
    {
        return self::skipBack($text, self::LOOSE, self::WIDE_LOOSE);
    }

    /** Where the next white space stands from a place on, but no further than a limit. */
    public static function wordEnd(string $text, int $start, int $limit): int
    {
        while (true) {
            $start += strcspn($text, self::MAYBE_SPACE, $start, $limit - $start);
            if ($start >= $limit || $text[$start] < "\x80" || self::wideAt($text, $start, self::WIDE_SPACES) > 0) {
                return $start;
            }
            $start++;
        }
    }

    /** @param array<string, true> $wide */
    private static function skip(string $text, string $narrow, array $wide): int
    {
        $at = strspn($text, $narrow);
        while (($width = self::wideAt($text, $at, $wide)) > 0) {
            $at += $width + strspn($text, $narrow, $at + $width);
        }
        return $at;
    }

    /** @param array<string, true> $wide */
    private static function skipBack(string $text, string $narrow, array $wide): int
    {
        $end = strlen(rtrim($text, $narrow));
        while ($end > 0) {
            if ($text[$end - 1] < "\x80") {
                if (!str_contains($narrow, $text[$end - 1])) {
                    break;
                }
                $end--;
            } elseif ($end >= 3 && isset($wide[substr($text, $end - 3, 3)])) {
                $end -= 3;
            } elseif ($end >= 2 && isset($wide[substr($text, $end - 2, 2)])) {
                $end -= 2;
            } else {
                break;
            }
        }
        return $end;
    }

    /**
     * How many bytes the wide character has that stands there, if it is one of these.
     *
     * @param array<string, true> $wide
     */
    private static function wideAt(string $text, int $at, array $wide): int
    {
        return match (true) {
            $at >= strlen($text) || $text[$at] < "\x80" => 0,
            isset($wide[substr($text, $at, 3)]) => 3,
            isset($wide[substr($text, $at, 2)]) => 2,
            default => 0,
        };
    }

    private static function continuations(): string
    {
        static $bytes = null;
        return $bytes ??= implode('', array_map(chr(...), range(0x80, 0xbf)));
    }
}
