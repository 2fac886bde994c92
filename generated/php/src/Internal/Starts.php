<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/**
 * Texts, to find those with which another text starts.
 *
 * The last of them, in order, that isn't greater than the text starts with all of them with which the text starts:
 * what stands between the text and a start of it starts in the same way. So the rest is a walk from each to the longest
 * other with which it starts.
 *
 * @internal
 */
final class Starts
{
    /** The length of the longest. */
    public readonly int $longest;

    /** @var list<string> */
    private readonly array $sorted;

    /** @var list<int> By place in that order, the place of the longest other with which it starts, or -1. */
    private readonly array $parents;

    /** @var array<int|string, array{int, int}> By first byte, from where and up to where they stand in that order. */
    private readonly array $ranges;

    /** @param list<string> $texts */
    public function __construct(array $texts)
    {
        sort($texts, \SORT_STRING);
        $parents = $ranges = [];
        $open = [];
        foreach ($texts as $place => $text) {
            while ($open !== [] && !str_starts_with($text, $texts[end($open)])) {
                array_pop($open);
            }
            $parents[] = $open === [] ? -1 : end($open);
            $open[] = $place;
            $first = substr($text, 0, 1);
            $ranges[$first] = [$ranges[$first][0] ?? $place, $place + 1];
        }
        $this->sorted = $texts;
        $this->parents = $parents;
        $this->ranges = $ranges;
        $this->longest = $texts === [] ? 0 : max(array_map(strlen(...), $texts));
    }

    /**
     * Those with which a text starts, the longest first.
     *
     * @return list<string>
     */
    public function of(string $text): array
    {
        // The empty text is one with which any starts.
        [$least, $most] = $this->ranges[$text[0] ?? ''] ?? $this->ranges[''] ?? [0, 0];
        while ($least < $most) {
            $middle = ($least + $most) >> 1;
            if (strcmp($this->sorted[$middle], $text) <= 0) {
                $least = $middle + 1;
            } else {
                $most = $middle;
            }
        }
        $found = [];
        for ($place = $least - 1; $place >= 0; $place = $this->parents[$place]) {
            if ($found !== [] || str_starts_with($text, $this->sorted[$place])) {
                $found[] = $this->sorted[$place];
            }
        }
        return $found;
    }
}
