<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/**
 * Literals and holes in turn, and where they stand in a text.
 *
 * A text matches as a whole, and each hole takes the fewest characters that let the rest match: what an anchored
 * regular expression with lazy groups gives, and takes linear time to find out where it never has to try a hole again.
 * Elsewhere holes are filled one by one; where one has failed once, it isn't tried again at a place from which it could
 * only find what it found before.
 *
 * @internal
 */
final class Pattern
{
    private const LONGEST_NUMBER = 1536;
    private const LONGEST_REGEX = 8192;
    private const NUMBER = '/^-?[0-9]++(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?$/D';
    private const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
    private const IPV4 = '/^' . self::OCTET . '(?:\.' . self::OCTET . '){3}$/D';
    private const DIGITS = '0123456789';
    private const SPACE = '\t\n\v\f\r \x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}';
    /** What a hole is in a regular expression. */
    private const HOLES = [
        'string' => '.*?',
        'token' => '[^' . self::SPACE . ']+',
        'integer' => '-?[0-9]+',
        'number' => '-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?',
        'boolean' => 'true|false',
        'ipv4' => self::OCTET . '(?:\.' . self::OCTET . '){3}',
    ];

    private readonly string $tail;

    /** The pattern as a regular expression; empty if that may not take linear time, null if it isn't known yet. */
    private ?string $regex = null;

    /**
     * @param non-empty-list<string> $literals
     * @param non-empty-list<string> $types One less than the literals.
     */
    public function __construct(public readonly array $literals, public readonly array $types)
    {
        $this->tail = end($literals);
    }

    /**
     * What stands in each hole, if the text matches, as it is written in a text of the same length. Holes count from 1.
     *
     * @return list<string>|null
     */
    public function fill(string $text, string $written): ?array
    {
        if (!str_ends_with($text, $this->tail)) {
            return null;
        }
        $this->regex ??= $this->regex();
        if ($this->regex !== '') {
            // PHP gives up where its limits are met.
            $matches = preg_match($this->regex, $text, $found, $text === $written ? 0 : \PREG_OFFSET_CAPTURE);
            if ($matches === 0) {
                return null;
            }
            if ($matches === 1) {
                $in = static fn (array $it): string => substr($written, $it[1], strlen($it[0]));
                return $text === $written ? $found : array_map($in, $found);
            }
        }
        // A hole that would overlap the tail doesn't fit.
        $start = strlen($this->literals[0]);
        $isStarted = str_starts_with($text, $this->literals[0]);
        $spans = $isStarted ? $this->search($text, $start, strlen($text) - strlen($this->tail)) : null;
        $in = static fn (array $it): string => substr($written, $it[0], $it[1] - $it[0]);
        return $spans === null ? null : ['', ...array_map($in, $spans)];
    }

    /**
     * White space ends every hole but one that takes any text. So a literal with white space in it tells where the hole
     * before it ends; and two places from which the rest of a text is tried have, but for a few characters, nothing in
     * common that is looked at twice. PCRE takes no expression of more than 64 KiB.
     */
    private function regex(): string
    {
        $last = count($this->types) - 1;
        $between = array_slice($this->literals, 1, $last);
        $strings = count(array_keys($this->types, 'string', true));
        $isSteady = $strings <= 1 && preg_grep('/[' . self::SPACE . ']/u', $between, \PREG_GREP_INVERT) === [];
        if ($last > 0 && !$isSteady || strlen(implode($this->literals)) > self::LONGEST_REGEX) {
            return '';
        }
        $regex = preg_quote($this->literals[0], '/');
        foreach ($this->types as $hole => $type) {
            $behind = $this->literals[$hole + 1];
            $regex .= match (true) {
                $type === 'string' && $hole === $last => '(.*)',
                $type === 'number' => self::numberLimit($behind) . '(' . self::HOLES[$type] . ')',
                default => '(' . self::HOLES[$type] . ')',
            };
            $regex .= preg_quote($behind, '/');
        }
        return "/^{$regex}$/Dsu";
    }

    /** Looks ahead whether a number is too long. What stands behind it may begin with what could be a part of it. */
    private static function numberLimit(string $behind): string
    {
        $longest = self::LONGEST_NUMBER + strspn($behind, self::DIGITS . '.eE+-');
        return '(?![0-9.eE+-]{' . ($longest + 1) . '})';
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
