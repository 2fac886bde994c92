<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/** @internal Templates by the literal that they start with, in the order in which they are tried. */
final class Heads
{
    private readonly Starts $starts;

    /** @var array<int|string, array<int, Template>> By head, by place in that order. */
    private readonly array $templates;

    /**
     * @param list<Template> $templates
     * @param bool $isLoose Whether case and ends don't count.
     */
    public function __construct(array $templates, private readonly bool $isLoose)
    {
        $heads = [];
        foreach ($templates as $place => $template) {
            $pattern = $isLoose ? $template->loosePattern() : $template->pattern();
            $heads[$pattern->literals[0]][$place] = $template;
        }
        $this->templates = $heads;
        $this->starts = new Starts(array_map(strval(...), array_keys($heads)));
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
            foreach ($this->templates[$head] as $place => $template) {
                if ($place > $least) {
                    break;
                }
                if ($among === null || $among->has($template->error)) {
                    $pattern = $this->isLoose ? $template->loosePattern() : $template->pattern();
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
     * @param array<int, Template> $others All with the same head.
     *
     * @return list<int>
     */
    private function like(Template $template, array $others): array
    {
        if (count($others) === 1) {
            return [$template->error];
        }
        $errors = [];
        foreach ($others as $other) {
            if ($other === $template || $other->isLike($template)) {
                $errors[] = $other->error;
            }
        }
        return $errors;
    }
}
