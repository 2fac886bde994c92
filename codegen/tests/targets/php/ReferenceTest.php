<?php

declare(strict_types=1);

namespace Errspec\Tests;

use PHPUnit\Framework\TestCase;

/** Everything that `catalog.json` says comes out of the running package unchanged. Each claim is about all errors. */
final class ReferenceTest extends TestCase
{
    private const HOSTILE = "\"'\\`\${x}{x}{{%s%d \0\n\r\u{2028}\u{202e}\u{feff}\u{1f600} </script> */ ?> \"\"\" ";

    /** Values at the edges of each type, and how every language writes them. */
    private const EDGES = [
        'string' => [['', ''], [self::HOSTILE, self::HOSTILE], ['{hole}', '{hole}'], ['429', '429']],
        'token' => [['-', '-'], ['{0}', '{0}'], ['错误', '错误'], ['0', '0']],
        'ipv4' => [['0.0.0.0', '0.0.0.0'], ['255.255.255.255', '255.255.255.255']],
        'boolean' => [[true, 'true'], [false, 'false']],
        'integer' => [
            [0, '0'],
            [\PHP_INT_MIN, '-9223372036854775808'],
            [\PHP_INT_MAX, '9223372036854775807'],
            [9007199254740993, '9007199254740993'],
        ],
        'number' => [
            [5e-324, '5e-324'],
            [1.7976931348623157e308, '1.7976931348623157e+308'],
            [-0.0, '0'],
            [0.1, '0.1'],
            [2, '2'],
            [1e21, '1e+21'],
        ],
    ];

    /** How the floats among the constants are written. */
    private const CONSTANTS = [
        '5.0E-324' => '5e-324',
        '1.7976931348623157E+308' => '1.7976931348623157e+308',
        '-0.1' => '-0.1',
        '3.4028235E+38' => '3.4028235e+38',
    ];

    public function testEveryErrorIsThereAndNoOther(): void
    {
        foreach (Generated::reference()['catalogs'] as $catalog) {
            $cases = (Generated::catalog($catalog['id']) . '\ErrorId')::cases();
            $this->assertSame(array_column($catalog['errors'], 'id'), array_column($cases, 'value'));
        }
    }

    public function testAnOperationHasItsErrorsAndNoOther(): void
    {
        foreach (Generated::reference()['catalogs'] as $catalog) {
            $namespace = Generated::catalog($catalog['id']);
            $errors = array_map(
                static fn (\BackedEnum $id): object => Generated::received($catalog['id'], $id),
                ($namespace . '\ErrorId')::cases(),
            );
            $operations = $catalog['operations'] ?? [];
            $ids = array_column($operations, 'id');
            $isThere = static fn (string $id): bool => enum_exists(Generated::operation($catalog['id'], $id));
            $this->assertSame($ids, array_values(array_filter($ids, $isThere)));
            foreach ($operations as $operation) {
                $enum = Generated::operation($catalog['id'], $operation['id']);
                $this->assertSame($operation['errors'], array_column($enum::cases(), 'value'));
                $narrowed = array_filter(array_map([$enum, 'of'], $errors));
                $this->assertSame($enum::cases(), array_values($narrowed));
                foreach ($narrowed as $at => $case) {
                    $this->assertSame($errors[$at]->id, $case->id());
                }
            }
        }
    }

    public function testCategoriesAreTheServices(): void
    {
        foreach (Generated::reference()['catalogs'] as $catalog) {
            $cases = (Generated::catalog($catalog['id']) . '\Category')::cases();
            $told = static fn (object $it): array => [$it->value, $it->status(), $it->wire()];
            $expected = static fn (array $it): array => [$it['id'], $it['status'], $it['wire']];
            $this->assertSame(array_map($expected, $catalog['categories']), array_map($told, $cases));
        }
    }

    public function testFactsAreTheTables(): void
    {
        foreach (self::errors() as [$catalog, $row, $error]) {
            $this->assertSame($row['id'], $error->id()->value);
            foreach ([$error, $error->id()] as $it) {
                $code = $it === $error ? $error->errorCode() : $it->code();
                $facts = [$code, $it->category()->value, $it->status(), $it->retry()?->value];
                $this->assertSame([$row['code'], $row['category'], $row['status'], $row['retry']], $facts);
            }
            $this->assertSame($row['status'] ?? 0, $error->getCode());
            $this->assertInstanceOf(Generated::root() . 'ServiceError', $error);
        }
    }

    public function testDeprecationsAreTheTables(): void
    {
        foreach (self::errors() as [, $row, $error]) {
            $it = $error->deprecated();
            $told = $it ? ['since' => $it->since, 'replaced_by' => $it->replacedBy?->value, 'note' => $it->note] : null;
            $this->assertSame($row['deprecated'], $told);
        }
    }

    public function testDescriptionsAndRemediesComeBackInEachLanguage(): void
    {
        foreach (self::errors() as [, $row, $error]) {
            foreach (self::locales() as $locale) {
                $this->assertSame($row['description'][$locale->value] ?? null, $error->description($locale));
                $this->assertSame($row['remedy'][$locale->value] ?? null, $error->remedy($locale));
            }
        }
    }

    public function testMessagesComeBackInEachLanguage(): void
    {
        foreach (self::errors() as [$catalog, $row, $error, $texts]) {
            $holes = $texts + self::constants($catalog);
            $this->assertSame(self::fill($row['message'], $holes), $error->getMessage());
            foreach (self::locales() as $locale) {
                $template = $row['translations'][$locale->value] ?? $row['message'];
                $this->assertSame($template, $error->id()->template($locale));
                $this->assertSame(self::fill($template, $holes), $error->message($locale));
            }
        }
    }

    public function testParamsAreTypedAndComeBackByTheirNames(): void
    {
        $types = ['boolean' => 'bool', 'integer' => 'int', 'number' => 'float'];
        foreach (self::errors() as [, $row, $error]) {
            $this->assertSame(array_column($row['params'], 'name'), array_keys($error->values()));
            foreach ($row['params'] as ['name' => $name, 'type' => $type]) {
                $value = $error->params()->{$name === 'this' ? 'this_' : $name};
                $this->assertSame($types[$type] ?? 'string', get_debug_type($value));
                $this->assertSame($error->values()[$name], $value);
            }
            $this->assertEquals($error->values(), $error->params()->toArray());
        }
    }

    public function testWhatIsShownHidesSensitiveParamsAndNoOthers(): void
    {
        foreach (self::errors('"secret"', 'plain') as [, $row, $error]) {
            $isSensitive = in_array(true, array_column($row['params'], 'sensitive'), true);
            foreach ([print_r($error, true), (string) $error] as $shown) {
                $this->assertSame($isSensitive, str_contains($shown, '<hidden>'));
                $this->assertStringNotContainsString('"secret"', $shown);
            }
            $this->assertSame($isSensitive, str_contains($error->getMessage(), '"secret"'));
            foreach ($row['params'] as $param) {
                if (!$param['sensitive'] && in_array($param['type'], ['string', 'token'], true)) {
                    $this->assertSame('plain', $error->__debugInfo()['params'][$param['name']]);
                }
            }
        }
    }

    /**
     * Each error of each catalog, filled with each value of the edges: its catalog, its row, itself, and its params as
     * they are written.
     *
     * @return \Generator<array{array, array, object, array<string, string>}>
     */
    private static function errors(?string $secret = null, ?string $plain = null): \Generator
    {
        foreach (Generated::reference()['catalogs'] as $catalog) {
            $exception = Generated::exception($catalog['id']);
            $namespace = Generated::catalog($catalog['id']);
            foreach ($catalog['errors'] as $row) {
                for ($turn = 0; $turn < ($row['params'] && $plain === null ? 6 : 1); $turn++) {
                    [$values, $texts] = [[], []];
                    foreach ($row['params'] as ['name' => $name, 'type' => $type, 'sensitive' => $sensitive]) {
                        $edges = self::EDGES[$type];
                        $edge = $edges[$turn % count($edges)];
                        if ($plain !== null && in_array($type, ['string', 'token'], true)) {
                            $edge = $sensitive ? [$secret, $secret] : [$plain, $plain];
                        }
                        [$values[$name === 'this' ? 'this_' : $name], $texts[$name]] = $edge;
                    }
                    $params = new ($namespace . '\Params')(...$values);
                    $id = ($namespace . '\ErrorId')::from($row['id']);
                    yield [$catalog, $row, new $exception($id, $params), $texts];
                }
            }
        }
    }

    /** @return list<\BackedEnum> */
    private static function locales(): array
    {
        $cases = (Generated::root() . 'Locale')::cases();
        self::assertSame(Generated::reference()['locales'], array_column($cases, 'value'));
        return $cases;
    }

    /** @return array<string, string> */
    private static function constants(array $catalog): array
    {
        $write = static fn (mixed $it): string => match (true) {
            is_float($it) => self::CONSTANTS[sprintf('%.*H', -1, $it)],
            is_bool($it) => var_export($it, true),
            default => (string) $it,
        };
        return array_map(static fn (array $it): string => $write($it['value']), $catalog['constants']);
    }

    /**
     * Fills a template, in another way than the package does.
     *
     * @param array<string, string> $holes
     */
    private static function fill(string $template, array $holes): string
    {
        $value = static fn (array $match): string => isset($match[1]) ? $holes[$match[1]] : $match[0][0];
        return preg_replace_callback('/\{\{|\}\}|\{(\w+)\}/', $value, $template);
    }
}
