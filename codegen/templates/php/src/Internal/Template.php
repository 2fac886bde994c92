<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/** @internal A message with holes. It is only taken apart when a message is compared with it. */
final class Template
{
    private ?Pattern $pattern = null;
    private ?Pattern $loosePattern = null;

    /** @var list<string> By hole, its name. */
    private array $names = [];

    /**
     * @param int $error The place of its error.
     * @param array<string, string> $params Their types.
     * @param array<string, array{0: string, 1: string}> $constants Their types and defaults.
     */
    public function __construct(
        public readonly int $error,
        private readonly string $template,
        private readonly array $params,
        private readonly array $constants,
    ) {
    }

    /**
     * Takes a message apart: literals with the names of the holes between them.
     *
     * @return array{non-empty-list<string>, list<string>}
     */
    public static function pieces(string $template): array
    {
        $literals = [];
        $names = [];
        $literal = '';
        foreach (preg_split('/(\{\{|\}\}|\{\w+\})/', $template, -1, \PREG_SPLIT_DELIM_CAPTURE) as $place => $part) {
            if ($place % 2 === 0) {
                $literal .= $part;
            } elseif ($part === '{{' || $part === '}}') {
                $literal .= $part[0];
            } else {
                $literals[] = $literal;
                $literal = '';
                $names[] = substr($part, 1, -1);
            }
        }
        $literals[] = $literal;
        return [$literals, $names];
    }

    /** What it starts with, where case and ends don't count. */
    public function looseHead(): string
    {
        $head = $this->pattern()->literals[0];
        return strtolower(substr($head, Text::looseStart($head)));
    }

    public function pattern(): Pattern
    {
        if ($this->pattern === null) {
            [$literals, $this->names] = self::pieces($this->template);
            $type = fn (string $name): string => $this->params[$name] ?? $this->constants[$name][0];
            $this->pattern = new Pattern($literals, array_map($type, $this->names));
        }
        return $this->pattern;
    }

    /** The same in lower case, without what is loose at its ends. */
    public function loosePattern(): Pattern
    {
        if ($this->loosePattern === null) {
            $pattern = $this->pattern();
            $literals = array_map(strtolower(...), $pattern->literals);
            $last = count($literals) - 1;
            $literals[0] = substr($literals[0], Text::looseStart($literals[0]));
            $literals[$last] = substr($literals[$last], 0, Text::looseEnd($literals[$last]));
            $this->loosePattern = new Pattern($literals, $pattern->types);
        }
        return $this->loosePattern;
    }

    /** Whether it matches what another does: they differ at most in the names of their holes. */
    public function isLike(self $other): bool
    {
        return $this->pattern()->types === $other->pattern()->types
            && $this->pattern()->literals === $other->pattern()->literals;
    }

    /**
     * The params in a text, each as its type.
     *
     * @param list<array{int, int}> $spans
     *
     * @return array<string, bool|float|int|string>
     */
    public function values(string $text, array $spans): array
    {
        $values = [];
        foreach ($this->names as $hole => $name) {
            if (isset($this->params[$name])) {
                [$start, $end] = $spans[$hole];
                $values[$name] = Value::read($this->params[$name], substr($text, $start, $end - $start));
            }
        }
        return $values;
    }
}
