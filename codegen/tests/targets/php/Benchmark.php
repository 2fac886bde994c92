<?php

declare(strict_types=1);

namespace Errspec\Tests;

use Errspec\ServiceErrors\Internal\Engine;

/** How long `identify` takes beside the loop of compiled regular expressions that a person would write. */
final class Benchmark
{
    private const HOLES = [
        'string' => '.*?',
        'token' => '\S+?',
        'integer' => '-?[0-9]+?',
        'number' => '-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?',
        'boolean' => 'true|false',
        'ipv4' => '(?:[0-9]{1,3}\.){3}[0-9]{1,3}',
    ];

    private const SAMPLES = [
        'string' => 'some text',
        'token' => 'qwen-7b',
        'integer' => '42',
        'number' => '0.5',
        'boolean' => 'true',
        'ipv4' => '192.0.2.1',
    ];

    // White space and full stops, which come and go at the ends of messages.
    private const LOOSE = '[\s.!。]*';

    // Bodies that tell no code: what they are is only told by the message, which stands in the last field.
    private const FIELDS = [
        'mindie' => ['error'],
        'modelarts' => ['detail'],
        'aliyun' => ['subErrCode', 'subErrMessage'],
    ];

    /** Prints both tables. */
    public static function run(): void
    {
        printf("%-21s %43s %32s\n", '', 'from the message on', 'from the body on');
        $columns = ['catalog', 'messages', 'identify', 'regexes', 'loose', 'identify', 'regexes'];
        printf("%-10s %-10s %10s %17s %14s %13s %18s\n", ...$columns);
        foreach (Generated::reference()['catalogs'] as $catalog) {
            $class = Generated::catalog($catalog['id']);
            $start = self::now();
            $class::identify(null, 'warm');
            $first = self::now() - $start;
            $fields = self::FIELDS[$catalog['id']];
            $field = end($fields);
            $loop = self::loopOf($catalog, false);
            $byHand = static fn (string $body): ?array => $loop(json_decode($body, true)[$field]);
            $identify = static function (string $body) use ($class): ?array {
                $found = $class::identify(null, $body);
                return $found->id === null ? null : [$found->id, $found->params];
            };
            foreach (self::messagesOf($catalog) as $kind => $messages) {
                $fill = static fn (string $it): string => json_encode([$field => $it] + array_fill_keys($fields, '?'));
                $bodies = array_map($fill, $messages);
                $ours = self::micros($identify, $messages);
                $exact = self::micros($loop, $messages);
                $loose = self::micros(self::loopOf($catalog, true), $messages);
                $ofBody = self::micros($identify, $bodies);
                $hand = self::micros($byHand, $bodies);
                $row = [$catalog['id'], $kind, $ours, $exact, $exact / $ours, $loose, $loose / $ours];
                printf("%-10s %-10s %7.2f us %8.2f us %4.1fx %6.1f us %4.1fx ", ...$row);
                printf("%9.2f us %9.2f us %4.1fx\n", $ofBody, $hand, $hand / $ofBody);
            }
            printf("%-10s first in a process, with loading: %.0f us\n", $catalog['id'], $first);
        }
        printf("\n%10s %10s %8s %12s\n", 'templates', 'identify', 'of 100', 'first');
        foreach ([100, 1_000, 10_000] as $size) {
            [$took, $first] = self::grown($size);
            $least ??= $took;
            printf("%10d %7.1f us %7.2fx %9.0f us\n", $size, $took, $took / $least, $first);
        }
    }

    /** Takes a template apart: texts and names of holes in turn. */
    private static function parts(string $template): array
    {
        $parts = preg_split('/(?<!\{)\{(\w+)\}(?!\})/', $template, -1, \PREG_SPLIT_DELIM_CAPTURE);
        foreach ($parts as $index => $part) {
            $parts[$index] = $index % 2 === 0 ? strtr($part, ['{{' => '{', '}}' => '}']) : $part;
        }
        return $parts;
    }

    /** The types of the holes of an error. */
    private static function types(array $catalog, array $row): array
    {
        return array_column($row['params'], 'type', 'name')
            + array_map(static fn (array $it): string => $it['type'], $catalog['constants']);
    }

    /** What a person would write: one anchored regular expression for each template, in the order of the table. */
    private static function loopOf(array $catalog, bool $isLoose): \Closure
    {
        $table = [];
        foreach ($catalog['errors'] as $row) {
            $types = self::types($catalog, $row);
            $params = array_column($row['params'], 'name');
            $pattern = '';
            foreach (self::parts($row['message']) as $index => $part) {
                $name = in_array($part, $params, true) ? "?<{$part}>" : '?:';
                $pattern .= $index % 2 === 0 ? preg_quote($part, '/') : "({$name}" . self::HOLES[$types[$part]] . ')';
            }
            $loose = self::LOOSE . preg_replace('/(?:\\\\\.)+$/', '', $pattern) . self::LOOSE;
            $integers = array_keys(array_column($row['params'], 'type', 'name'), 'integer', true);
            $table[$row['id']] = [$isLoose ? "/^{$loose}$/Dsiu" : "/^{$pattern}$/Dsu", $integers];
        }
        return static function (string $message) use ($table): ?array {
            foreach ($table as $id => [$pattern, $integers]) {
                if (preg_match($pattern, $message, $match) === 1) {
                    foreach ($integers as $name) {
                        $match[$name] = (int) $match[$name];
                    }
                    return [$id, $match];
                }
            }
            return null;
        };
    }

    /** Messages that errors have, that they nearly have, and that someone made up to be slow. */
    private static function messagesOf(array $catalog): array
    {
        $real = [];
        $hostile = [];
        foreach ($catalog['errors'] as $row) {
            $types = self::types($catalog, $row);
            $parts = self::parts($row['message']);
            if ($row['params'] !== [] && count($hostile) < 10) {
                $hostile[] = $parts[0] . str_repeat('1.0, got [1, ', 500);
            }
            foreach ($parts as $index => $part) {
                $parts[$index] = $index % 2 === 0 ? $part : self::SAMPLES[$types[$part]];
            }
            $real[] = implode('', $parts);
        }
        $again = static fn (string $message): string => "{$message} (again)";
        return ['real' => $real, 'near-miss' => array_map($again, $real), 'hostile' => $hostile];
    }

    /** The time for one message in microseconds: the least of several turns. */
    private static function micros(callable $work, array $messages): float
    {
        $turns = max(1, intdiv(2000, count($messages)));
        $least = \INF;
        for ($measure = 0; $measure < 7; $measure++) {
            $start = self::now();
            for ($turn = 0; $turn < $turns; $turn++) {
                foreach ($messages as $message) {
                    $work($message);
                }
            }
            $least = min($least, (self::now() - $start) / $turns / count($messages));
        }
        return $least;
    }

    /** The time for one message with that many templates, and for the first of all. */
    private static function grown(int $size): array
    {
        $ids = array_map(static fn (int $it): string => "e{$it}", range(0, $size - 1));
        $rows = [];
        foreach ($ids as $index => $id) {
            $message = "Parameter p{$index} must be at most {most}, got {value}.";
            $rows[$id] = ['bad', $message, null, null, ['most' => 'integer', 'value' => 'token']];
        }
        $errors = var_export($rows, true);
        eval("namespace Errspec\Tests\Grown; final class Tables{$size} extends \Errspec\ServiceErrors\Internal\Tables {
                public const CATEGORIES = ['bad' => [400, 'Bad']]; public const ENVELOPES = [['error' => '\$message']];
                public const ERRORS = {$errors}; }");
        $sent = [];
        for ($index = 0; $index < $size; $index += max(1, intdiv($size, 100))) {
            $sent[] = "Parameter p{$index} must be at most 10, got x.";
        }
        $start = self::now();
        $engine = new Engine("Errspec\Tests\Grown\Tables{$size}");
        $engine->identify(null, $sent[0]);
        $first = self::now() - $start;
        return [self::micros(static fn (string $text) => $engine->identify(null, $text), $sent), $first];
    }

    /** The time that this process had, in microseconds. */
    private static function now(): float
    {
        $usage = getrusage();
        $seconds = $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'];
        return $seconds * 1e6 + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
    }
}
