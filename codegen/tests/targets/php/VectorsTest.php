<?php

declare(strict_types=1);

namespace Errspec\Tests;

use PHPUnit\Framework\TestCase;

/** Every line of `vectors.jsonl` is answered as the Rust engine answers it. */
final class VectorsTest extends TestCase
{
    public function testEveryLineIsAnsweredToTheLetter(): void
    {
        $run = 0;
        foreach (Generated::vectors() as $vector) {
            $this->assertSame(self::expected($vector), self::answered($vector, $vector['body']), $vector['body']);
            $run++;
        }
        $this->assertSame(substr_count(file_get_contents(Generated::path('vectors.jsonl')), "\n"), $run);
        $this->assertGreaterThan(100, $run);
    }

    public function testParsedJsonIsAnsweredAsItsTextIs(): void
    {
        $run = 0;
        foreach (Generated::vectors() as $vector) {
            $parsed = json_decode($vector['body']);
            if (is_object($parsed) || is_array($parsed)) {
                $text = json_encode($parsed, \JSON_PRESERVE_ZERO_FRACTION | \JSON_UNESCAPED_UNICODE
                    | \JSON_UNESCAPED_SLASHES | \JSON_UNESCAPED_LINE_TERMINATORS);
                if ($text !== false) {
                    $this->assertSame(self::answered($vector, $text), self::answered($vector, $parsed), $text);
                    $run++;
                }
            }
        }
        $this->assertGreaterThan(50, $run);
    }

    public function testTypedParamsAreTheValuesThatFit(): void
    {
        foreach (Generated::vectors() as $vector) {
            $answer = Generated::catalog($vector['catalog'])::identify($vector['status'], $vector['body']);
            $typed = $answer->params->toArray();
            foreach ($answer->values as $name => $value) {
                $isText = is_string($value) && !array_key_exists($name, $typed);
                $this->assertTrue($isText || $typed[$name] === $value, $vector['body']);
            }
            $this->assertSame([], array_diff_key($typed, $answer->values));
        }
    }

    /** @param array<string, mixed> $vector */
    private static function expected(array $vector): array
    {
        unset($vector['catalog'], $vector['body']);
        ksort($vector['params']);
        return $vector;
    }

    /** @param array<string, mixed> $vector */
    private static function answered(array $vector, mixed $body): array
    {
        $answer = Generated::catalog($vector['catalog'])::identify($vector['status'], $body);
        // Lines write a number without a fraction that says nothing.
        $plain = static fn (mixed $it): mixed => is_float($it) && (float) (int) $it === $it ? (int) $it : $it;
        $values = array_map($plain, $answer->values);
        ksort($values);
        return [
            'match' => $answer->match->value,
            'error' => $answer->id?->value,
            'code' => $answer->code,
            'category' => $answer->category,
            'status' => $answer->status,
            'params' => $values,
            'message' => $answer->message,
            'trace' => $answer->trace,
        ];
    }
}
