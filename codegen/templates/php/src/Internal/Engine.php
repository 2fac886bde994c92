<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

use Errspec\ServiceErrors\Matched;

/**
 * Signal to error: which row of a table a response came from.
 *
 * The Rust engine of errspec defines what is answered here; `vectors.jsonl` holds both to it. Nothing takes more than
 * linear time, nothing is thrown whatever comes in, and no regular expression is made from the text of a server. PHP
 * forgets all at the end of a request, so what is worked out from the tables is worked out when it is first needed.
 *
 * @internal
 */
final class Engine
{
    private const WORD = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

    /** @var list<?string> By error. */
    private readonly array $codes;
    /** @var list<?string> By error, what a body calls its category. */
    private readonly array $wires;
    /** @var list<?int> By error. */
    private readonly array $statuses;
    /** @var list<string> By error. */
    private readonly array $categories;
    /** @var array<int|string, ?int> By code, its error if it has only one. */
    private readonly array $onlyErrors;
    /** @var array<int|string, list<int>> Errors by message without holes. */
    private readonly array $literals;
    /** @var list<Template> Messages with holes, in the order in which they are tried. */
    private readonly array $templates;
    /** @var array<int|string, int> What bodies call categories. */
    private readonly array $knownWires;
    /** @var array<int, int> */
    private readonly array $knownStatuses;

    /** @var array<int|string, list<array{string, int}>>|null The same, with the message itself, where case and ends don't count. */
    private ?array $looseLiterals = null;
    /** @var list<list<string>> By envelope, the properties that a body has to have. */
    private readonly array $needed;

    private ?Heads $heads = null;
    private ?Heads $looseHeads = null;
    private ?Starts $codeStarts = null;
    /** @var array<int|string, true> The first words of codes. */
    private array $codeWords = [];
    /** @var list<string> What the first words of codes start with. */
    private array $codeHeads = [];

    /** @param class-string<Tables> $tables */
    public function __construct(private readonly string $tables)
    {
        $codes = $wires = $statuses = $categories = $onlyErrors = $literals = $templates = [];
        $error = 0;
        foreach ($tables::ERRORS as $id => $row) {
            $categories[] = $row[0];
            $statuses[] = $tables::CATEGORIES[$row[0]][0] ?? null;
            $wires[] = $tables::CATEGORIES[$row[0]][1] ?? null;
            $codes[] = $code = $row[2] ?? null;
            if ($code !== null) {
                $onlyErrors[$code] = array_key_exists($code, $onlyErrors) ? null : $error;
            }
            foreach ([$row[1], ...($tables::ALSO[$id] ?? [])] as $wording) {
                if (strpbrk($wording, '{}') === false) {
                    $literals[$wording][] = $error;
                } elseif (str_contains(str_replace('{{', '', $wording), '{')) {
                    $templates[] = new Template($error, $wording, $row[4] ?? [], $tables::CONSTANTS);
                } else {
                    $literals[Template::pieces($wording)[0][0]][] = $error;
                }
            }
            $error++;
        }
        $this->categories = $categories;
        $this->statuses = $statuses;
        $this->wires = $wires;
        $this->codes = $codes;
        $this->onlyErrors = $onlyErrors;
        $this->literals = $literals;
        $this->templates = self::inOrder($templates, $tables::LATE);
        $this->needed = array_map(Envelope::needed(...), $tables::ENVELOPES);
        $this->knownWires = array_flip(array_filter(array_column($tables::CATEGORIES, 1), is_string(...)));
        $this->knownStatuses = array_flip(array_filter(array_column($tables::CATEGORIES, 0), is_int(...)));
    }

    /** Identifies a response by its HTTP status, if that is known, and the text of its body. */
    public function identify(?int $status, string $body): Found
    {
        $text = $this->undress(Text::scrub($body));
        $value = $text !== '' && ($text[0] === '{' || $text[0] === '[') ? Json::parse($text) : null;
        if ($value !== null) {
            foreach ($this->tables::NOT_ERRORS as $shape) {
                $ignored = [];
                if (Envelope::read($shape, $value, $ignored)) {
                    $found = new Found(Matched::NotError);
                    $found->status = $status;
                    return $found;
                }
            }
            $signal = $this->read($value);
            if ($signal !== null) {
                return $this->find($status, $this->withNested($signal), true);
            }
        }
        return $this->find($status, ['message' => $text], false);
    }

    /** Drops a byte order mark, white space at the ends, and the first body prefix that stands there. */
    private function undress(string $text): string
    {
        $text = Text::trim(str_starts_with($text, "\u{feff}") ? substr($text, 3) : $text);
        foreach ($this->tables::BODY_PREFIXES as $prefix) {
            if (str_starts_with($text, $prefix)) {
                return Text::trim(substr($text, strlen($prefix)));
            }
        }
        return $text;
    }

    /**
     * Reads the first envelope that fits.
     *
     * @return array<string, string>|null
     */
    private function read(mixed $value): ?array
    {
        foreach ($this->tables::ENVELOPES as $place => $envelope) {
            // What is missing rules out most shapes.
            foreach (is_object($value) ? $this->needed[$place] : [] as $property) {
                if (!property_exists($value, $property)) {
                    continue 2;
                }
            }
            $signal = [];
            if (Envelope::read($envelope, $value, $signal)) {
                return $signal;
            }
        }
        return null;
    }

    /**
     * Reads a message that is a JSON object in its turn, once; what it says goes before what stood around it.
     *
     * @param array<string, string> $signal
     *
     * @return array<string, string>
     */
    private function withNested(array $signal): array
    {
        if (!str_contains($signal['message'] ?? '', '{')) {
            return $signal;
        }
        $message = Text::trim($signal['message']);
        $value = str_starts_with($message, '{') ? Json::parse($message) : null;
        return ($value === null ? [] : $this->read($value) ?? []) + $signal;
    }

    /** @param array<string, string> $signal */
    private function find(?int $status, array $signal, bool $isEnveloped): Found
    {
        $message = $signal['message'] ?? '';
        $code = $signal['code'] ?? null;
        $isOfCode = $code !== null && array_key_exists($code, $this->onlyErrors);
        $among = $isOfCode
            ? new Candidates($this->codes, $code)
            : $this->candidates($signal['category'] ?? null, $status);
        $found = $this->hit($message, $among);
        if ($found === null && $among !== null && !$isOfCode) {
            $found = $this->hit($message, null);
        }
        if ($found === null) {
            $known = $isOfCode ? $code : ($isEnveloped ? null : $this->codeIn($message));
            $code ??= $known;
            $found = match (true) {
                $known !== null => new Found(Matched::Code, $this->onlyErrors[$known]),
                $among === null => new Found(Matched::None),
                default => new Found(Matched::Category),
            };
        }
        $found->isEnveloped = $isEnveloped;
        $found->code = $code;
        $found->category = $signal['category'] ?? null;
        $found->status = $status;
        $found->message = $signal['message'] ?? null;
        $found->trace = $signal['trace'] ?? null;
        return $found;
    }

    /** Chooses by category if that is known, else by status, else all. */
    private function candidates(?string $category, ?int $status): ?Candidates
    {
        return match (true) {
            $category !== null && isset($this->knownWires[$category]) => new Candidates($this->wires, $category),
            $status !== null && isset($this->knownStatuses[$status]) => new Candidates($this->statuses, $status),
            default => null,
        };
    }

    /** Finds the error among the candidates whose message that is. */
    private function hit(string $message, ?Candidates $among): ?Found
    {
        if (isset($this->literals[$message])) {
            $error = $this->theOne($this->literals[$message], $among);
            if ($error !== null) {
                return new Found(Matched::Exact, $error);
            }
        }
        $this->heads ??= new Heads($this->templates, false);
        [$template, $holes, $errors] = $this->heads->fill($message, $message, $among) ?? [null, [], []];
        $error = $this->theOne($errors, $among);
        if ($error !== null) {
            return new Found(Matched::Exact, $error, $template->values($holes));
        }
        $start = Text::looseStart($message);
        $trimmed = substr($message, $start, max(0, Text::looseEnd($message) - $start));
        return $trimmed === '' ? null : $this->looseHit($message, $trimmed, $among);
    }

    private function looseHit(string $message, string $trimmed, ?Candidates $among): ?Found
    {
        $lowered = strtolower($trimmed);
        $literals = $this->looseLiterals()[$lowered] ?? [];
        if ($literals !== []) {
            // A message that differs in case alone is nearer than one whose ends differ.
            $whole = strtolower($message);
            $inCase = array_filter($literals, static fn (array $it): bool => strtolower($it[0]) === $whole);
            $error = $this->theOne(array_column($inCase, 1), $among)
                ?? $this->theOne(array_column($literals, 1), $among);
            if ($error !== null) {
                return new Found(Matched::Normalized, $error);
            }
        }
        $this->looseHeads ??= new Heads($this->templates, true);
        [$template, $holes, $errors] = $this->looseHeads->fill($lowered, $trimmed, $among) ?? [null, [], []];
        $error = $this->theOne($errors, $among);
        return $error === null ? null : new Found(Matched::Normalized, $error, $template->values($holes));
    }

    /**
     * Gives the first of several errors with the same message, but none if they differ in what it doesn't tell.
     *
     * @param array<int> $errors
     */
    private function theOne(array $errors, ?Candidates $among): ?int
    {
        $first = null;
        foreach ($errors as $error) {
            if ($among !== null && !$among->has($error)) {
                continue;
            }
            $first ??= $error;
            $isOfCode = $this->codes[$error] === $this->codes[$first];
            if (!$isOfCode || $this->categories[$error] !== $this->categories[$first]) {
                return null;
            }
            $first = min($first, $error);
        }
        return $first;
    }

    /** Finds the first code in a text that stands there as a whole word. */
    private function codeIn(string $text): ?string
    {
        $starts = $this->codeStarts();
        foreach ($this->codeHeads as $head) {
            if (str_contains($text, $head)) {
                return $this->codeFrom($text, $starts);
            }
        }
        return null;
    }

    private function codeFrom(string $text, Starts $starts): ?string
    {
        $length = strlen($text);
        for ($at = strcspn($text, self::WORD); $at < $length; $at = $end + strcspn($text, self::WORD, $end)) {
            $end = $at + strspn($text, self::WORD, $at);
            if (!isset($this->codeWords[substr($text, $at, $end - $at)])) {
                continue;
            }
            foreach ($starts->of(substr($text, $at, $starts->longest)) as $code) {
                if (strspn($code, self::WORD, -1) === 1 && strspn($text, self::WORD, $at + strlen($code), 1) === 0) {
                    return $code;
                }
            }
        }
        return null;
    }

    private function codeStarts(): Starts
    {
        if ($this->codeStarts === null) {
            $codes = array_map(strval(...), array_keys($this->onlyErrors));
            $heads = [];
            foreach ($codes as $code) {
                $word = substr($code, 0, strspn($code, self::WORD));
                if ($word !== '') {
                    $this->codeWords[$word] = true;
                    // What all words have in common that start with the same letter.
                    $head = $heads[$word[0]] ?? $word;
                    $heads[$word[0]] = substr($word, 0, strspn($word ^ $head, "\0"));
                }
            }
            $this->codeHeads = array_values($heads);
            $this->codeStarts = new Starts($codes);
        }
        return $this->codeStarts;
    }

    /** @return array<int|string, list<array{string, int}>> */
    private function looseLiterals(): array
    {
        if ($this->looseLiterals === null) {
            $this->looseLiterals = [];
            foreach ($this->literals as $text => $errors) {
                $text = (string) $text;
                $start = Text::looseStart($text);
                $trimmed = strtolower(substr($text, $start, max(0, Text::looseEnd($text) - $start)));
                foreach ($errors as $error) {
                    $this->looseLiterals[$trimmed][] = [$text, $error];
                }
            }
        }
        return $this->looseLiterals;
    }

    /**
     * Puts templates into the order in which they are tried: their own, but for those of which the place is given.
     *
     * @param list<Template> $templates
     * @param array<int, int> $late
     *
     * @return list<Template>
     */
    private static function inOrder(array $templates, array $late): array
    {
        if ($late === []) {
            return $templates;
        }
        $others = array_values(array_diff_key($templates, array_flip($late)));
        $ordered = [];
        $next = 0;
        foreach (array_keys($templates) as $place) {
            $ordered[] = isset($late[$place]) ? $templates[$late[$place]] : $others[$next++];
        }
        return $ordered;
    }
}
