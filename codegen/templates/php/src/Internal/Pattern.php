<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/**
 * Literals and holes in turn, and where they stand in a text.
 *
 * A text matches as a whole, and each hole takes the fewest characters that let the rest match: what an anchored
 * regular expression with lazy groups gives. The time is linear in the text for each piece: where a hole has failed
 * once, it isn't tried again at a place from which it could only find what it found before.
 *
 * @internal
 */
final class Pattern
{
    private const LONGEST_NUMBER = 1536;
    private const NUMBER = '/^-?[0-9]++(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?$/D';
    private const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
    private const IPV4 = '/^' . self::OCTET . '(?:\.' . self::OCTET . '){3}$/D';
    private const DIGITS = '0123456789';

    /**
     * @param non-empty-list<string> $literals
     * @param non-empty-list<string> $types One less than the literals.
     */
    public function __construct(public readonly array $literals, public readonly array $types)
    {
    }

    /**
     * What stands in each hole, from where to where, if the text matches.
     *
     * @return list<array{int, int}>|null
     */
    public function fill(string $text): ?array
    {
        $last = count($this->types);
        $tail = $this->literals[$last];
        if (!str_starts_with($text, $this->literals[0]) || !str_ends_with($text, $tail)) {
            return null;
        }
        // The tail is compared before all else; a hole that would overlap it doesn't fit.
        $start = strlen($this->literals[0]);
        $end = strlen($text) - strlen($tail);
        if ($last > 1) {
            return $this->search($text, $start, $end);
        }
        return self::accepts($this->types[0], $text, $start, $end) ? [[$start, $end]] : null;
    }

    /**
     * Fills a hole up to each place in turn where the literal behind it stands, until the rest matches.
     *
     * @return list<array{int, int}>|null
     */
    private function search(string $text, int $start, int $end): ?array
    {
        $last = count($this->types) - 1;
        $failed = array_fill(0, $last + 1, [0, 0]);
        /** @var list<Opening> $open */
        $open = [];
        while (true) {
            $hole = count($open);
            if ($start < $failed[$hole][0] || $start >= $failed[$hole][1]) {
                if ($hole < $last) {
                    $reach = self::reach($this->types[$hole], $text, $start);
                    $open[] = new Opening($text, $start, $reach ?? $start + self::LONGEST_NUMBER);
                } elseif (self::accepts($this->types[$last], $text, $start, $end)) {
                    $spans = array_map(static fn (Opening $it): array => [$it->start, $it->end], $open);
                    return [...$spans, [$start, $end]];
                } else {
                    $failed[$last] = self::failure($this->types[$last], $text, $start);
                }
            }
            do {
                if ($open === []) {
                    return null;
                }
                $hole = count($open) - 1;
                $opening = $open[$hole];
                $isFound = $this->widen($opening, $this->types[$hole], $text, $this->literals[$hole + 1]);
                if (!$isFound) {
                    $failed[$hole] = self::failure($this->types[$hole], $text, $opening->start);
                    array_pop($open);
                }
            } while (!$isFound);
            $start = $opening->end + strlen($this->literals[$hole + 1]);
        }
    }

    /**
     * The places from which on a hole needn't be tried again that failed at one.
     *
     * @return array{int, int} From, and up to.
     */
    private static function failure(string $type, string $text, int $start): array
    {
        return [$start, self::reach($type, $text, $start) ?? $start];
    }

    /** Lets a hole go up to the next place at which the literal behind it stands; false if there is none. */
    private function widen(Opening $opening, string $type, string $text, string $literal): bool
    {
        while ($opening->next($text, $literal)) {
            if (self::acceptsWithinReach($type, $text, $opening->start, $opening->end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch of a text is a value of a type. */
    private static function accepts(string $type, string $text, int $start, int $end): bool
    {
        if ($type === 'string') {
            return $start <= $end;
        }
        if ($start >= $end) {
            return false;
        }
        $length = $end - $start;
        return match ($type) {
            'token' => Text::wordEnd($text, $start, $end) === $end,
            'integer' => self::reach($type, $text, $start) >= $end && ($length > 1 || $text[$start] !== '-'),
            'number' => $length <= self::LONGEST_NUMBER && preg_match(self::NUMBER, substr($text, $start, $length)),
            'boolean' => in_array(substr($text, $start, min(6, $length)), ['true', 'false'], true),
            default => $length <= 15 && preg_match(self::IPV4, substr($text, $start, $length)),
        };
    }

    /** Does what `accepts` does for a stretch within the reach, where any is a value if only it is long enough. */
    private static function acceptsWithinReach(string $type, string $text, int $start, int $end): bool
    {
        return match ($type) {
            'string' => true,
            'token' => $start < $end,
            'integer' => $start < $end && ($end - $start > 1 || $text[$start] !== '-'),
            default => self::accepts($type, $text, $start, $end),
        };
    }

    /** How far a hole can go from a place, if from any later place within that it could go no further and find nothing else. */
    private static function reach(string $type, string $text, int $start): ?int
    {
        return match ($type) {
            'string' => strlen($text),
            'token' => Text::wordEnd($text, $start, strlen($text)),
            'integer' => $start + ($sign = strspn($text, '-', $start, 1)) + strspn($text, self::DIGITS, $start + $sign),
            default => null,
        };
    }
}
