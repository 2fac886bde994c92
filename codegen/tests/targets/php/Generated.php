<?php

declare(strict_types=1);

namespace Errspec\Tests;

/** What was made from the spec that a test runs for: `ERRSPEC_GENERATED` names the folder. */
final class Generated
{
    public static function path(string $name): string
    {
        return getenv('ERRSPEC_GENERATED') . '/' . $name;
    }

    /** @return array<string, mixed> What the package says of itself. */
    public static function composer(): array
    {
        return json_decode(file_get_contents(self::path('php/composer.json')), true, 512, \JSON_THROW_ON_ERROR);
    }

    /** The namespace of the package. */
    public static function root(): string
    {
        return array_key_first(self::composer()['autoload']['psr-4']);
    }

    /** The class of a catalog, which is also the namespace of its parts. */
    public static function catalog(string $id): string
    {
        $class = self::root() . str_replace('_', '', ucwords($id, '_'));
        return class_exists($class) ? $class : $class . 'Service';
    }

    /** The exception of a catalog. */
    public static function exception(string $id): string
    {
        return self::catalog($id) . '\\' . str_replace('_', '', ucwords($id, '_')) . 'Exception';
    }

    /** The enum of an operation's errors. */
    public static function operation(string $catalog, string $id): string
    {
        $enum = self::catalog($catalog) . '\\Operations\\' . str_replace('_', '', ucwords($id, '_'));
        return enum_exists($enum) ? $enum : $enum . 'Operation';
    }

    /** What `identify` gives where a service answers with an error. */
    public static function received(string $catalog, \BackedEnum $id): object
    {
        [$root, $namespace] = [self::root(), self::catalog($catalog)];
        $params = new ($namespace . '\Params')();
        $exact = ($root . 'Matched')::Exact;
        $facts = [$exact, $id, null, null, null, null, null, $params, [], '', true, self::exception($catalog)];
        return new ($root . 'Identified')(...$facts);
    }

    /**
     * The catalogs as `catalog.json` has them, which is made from the same spec. Numbers stay as they were written.
     *
     * @return array<string, mixed>
     */
    public static function reference(): array
    {
        static $reference = null;
        $flags = \JSON_THROW_ON_ERROR | \JSON_BIGINT_AS_STRING;
        return $reference ??= json_decode(file_get_contents(self::path('catalog.json')), true, 512, $flags);
    }

    /**
     * The lines of `vectors.jsonl`.
     *
     * @return \Generator<array<string, mixed>>
     */
    public static function vectors(): \Generator
    {
        foreach (new \SplFileObject(self::path('vectors.jsonl')) as $line) {
            if ($line !== '') {
                yield json_decode($line, true, 512, \JSON_THROW_ON_ERROR | \JSON_BIGINT_AS_STRING);
            }
        }
    }
}
