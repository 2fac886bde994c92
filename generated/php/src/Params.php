<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors;

/**
 * What stands in the holes of an error's message: a property for each name that the catalog has, null where the error
 * has no such param.
 */
abstract class Params
{
    /** Names of params that are sent, and kept out of what is shown. */
    protected const SENSITIVE = [];

    /**
     * Those that are there, by their names in the spec.
     *
     * @return array<string, bool|float|int|string>
     */
    final public function toArray(): array
    {
        $values = [];
        foreach (get_object_vars($this) as $name => $value) {
            if ($value !== null) {
                // No variable but PHP's own can be called `$this`.
                $values[$name === 'this_' ? 'this' : $name] = $value;
            }
        }
        return $values;
    }

    /**
     * Those with that names in the spec.
     *
     * @internal
     *
     * @param array<string, bool|float|int|string> $values
     */
    final public static function of(#[\SensitiveParameter] array $values): static
    {
        if (isset($values['this'])) {
            $values['this_'] = $values['this'];
            unset($values['this']);
        }
        return new static(...$values);
    }

    /** @return array<string, bool|float|int|string> */
    final public function __debugInfo(): array
    {
        $values = $this->toArray();
        foreach (static::SENSITIVE as $name) {
            if (isset($values[$name])) {
                $values[$name] = '<hidden>';
            }
        }
        return $values;
    }
}
