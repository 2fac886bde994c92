<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/** @internal A hole that is being filled. */
final class Opening
{
    /** Up to where it is filled. */
    public int $end;

    /** As far as it can go; null as long as it wasn't looked into. */
    private ?string $window = null;

    public function __construct(string $text, public readonly int $start, private readonly int $limit)
    {
        $this->end = $start - 1;
        if ($limit >= strlen($text)) {
            // To the end of the text, which needn't be copied.
            $this->window = '';
        }
    }

    /** Goes up to the next place at which a literal stands; false if there is none. */
    public function next(string $text, string $literal): bool
    {
        if ($this->window === '') {
            $at = $this->end < strlen($text) ? strpos($text, $literal, $this->end + 1) : false;
        } else {
            // Beyond the limit nothing is looked for, or a long text would be searched again from each place in it.
            $this->window ??= substr($text, $this->start, $this->limit - $this->start + strlen($literal));
            $from = $this->end + 1 - $this->start;
            $at = $from <= strlen($this->window) ? strpos($this->window, $literal, $from) : false;
            $at = $at === false ? false : $at + $this->start;
        }
        $this->end = $at === false ? $this->end : $at;
        return $at !== false;
    }
}
