<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/** @internal Templates by the literal that they start with, in the order in which they are tried. */
final class Heads
{
    private readonly Starts $starts;

    /** @param array<int|string, array<int, array{Pattern, Template}>> $templates By head, by place in that order. */
    private function __construct(private readonly array $templates)
    {
        $this->starts = new Starts(array_map(strval(...), array_keys($templates)));
    }

    /** @param list<Template> $templates */
    public static function exact(array $templates): self
    {
        $heads = [];
        foreach ($templates as $place => $template) {
            $pattern = $template->pattern();
            $heads[$pattern->literals[0]][$place] = [$pattern, $template];
        }
        return new self($heads);
    }

    /** @param list<Template> $templates */
    public static function loose(array $templates): self
    {
        $heads = [];
        foreach ($templates as $place => $template) {
            $pattern = $template->loosePattern();
            $heads[$pattern->literals[0]][$place] = [$pattern, $template];
        }
        return new self($heads);
    }

    /**
     * Finds the first template among the candidates that fits a text, what stands in its holes as it is written, and
     * the errors of all templates that match the same.
     *
     * @return array{Template, list<string>, list<int>}|null
     */
    public function fill(string $text, string $written, ?Candidates $among): ?array
    {
        $best = null;
        $least = \PHP_INT_MAX;
        foreach ($this->starts->of($text) as $head) {
            foreach ($this->templates[$head] as $place => [$pattern, $template]) {
                if ($place > $least) {
                    break;
                }
                if ($among === null || $among->has($template->error)) {
                    $holes = $pattern->fill($text, $written);
                    if ($holes !== null) {
                        $best = [$template, $holes, $this->like($template, $this->templates[$head])];
                        $least = $place;
                        break;
                    }
                }
            }
        }
        return $best;
    }

    /**
     * @param array<int, array{Pattern, Template}> $others All with the same head.
     *
     * @return list<int>
     */
    private function like(Template $template, array $others): array
    {
        if (count($others) === 1) {
            return [$template->error];
        }
        $errors = [];
        foreach ($others as [, $other]) {
            if ($other === $template || $other->isLike($template)) {
                $errors[] = $other->error;
            }
        }
        return $errors;
    }
}
