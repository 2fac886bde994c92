<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/** @internal A message with holes. It is only taken apart when a message is compared with it. */
final class Template
{
    private ?Pattern $pattern = null;
    private ?Pattern $loosePattern = null;

    /** @var array<int, array{string, string}> By hole that is a param, counted from 1, its name and type. */
    private array $holes = [];

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

    public function pattern(): Pattern
    {
        if ($this->pattern === null) {
            [$literals, $names] = self::pieces($this->template);
            $type = fn (string $name): string => $this->params[$name] ?? $this->constants[$name][0];
            $this->pattern = new Pattern($literals, array_map($type, $names));
            foreach ($names as $hole => $name) {
                if (isset($this->params[$name])) {
                    $this->holes[$hole + 1] = [$name, $this->params[$name]];
                }
            }
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
     * The params, each as its type.
     *
     * @param list<string> $texts By hole, what stands in it.
     *
     * @return array<string, bool|float|int|string>
     */
    public function values(array $texts): array
    {
        $values = [];
        foreach ($this->holes as $hole => [$name, $type]) {
            $values[$name] = Value::read($type, $texts[$hole]);
        }
        return $values;
    }
}
