<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */
// phpcs:disable Generic.Files.LineLength -- what the spec says stands on one line, so that a diff shows what changed

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

use Errspec\ServiceErrors\Identified;
use Errspec\ServiceErrors\IdEnum;
use Errspec\ServiceErrors\Matched;
use Errspec\ServiceErrors\Params;
use Errspec\ServiceErrors\ServiceException;

/** @internal The engine of a catalog, in the catalog's own types. */
final class Reader
{
    private const FIRST_FAILURE = 400;

    private readonly Engine $engine;

    /** @var list<int|string> */
    private readonly array $ids;

    private readonly Params $none;

    /** @var array<int, IdEnum> By place, those that were found before. */
    private array $found = [];

    /**
     * @param class-string<Tables> $tables
     * @param class-string<IdEnum> $idEnum
     * @param class-string<Params> $params
     * @param class-string<ServiceException> $exception
     */
    public function __construct(
        private readonly string $tables,
        private readonly string $idEnum,
        private readonly string $params,
        private readonly string $exception,
    ) {
        $this->engine = new Engine($tables);
        $this->ids = array_keys($tables::ERRORS);
        $this->none = new $params();
    }

    public function identify(?int $status, #[\SensitiveParameter] mixed $body): Identified
    {
        // What can't be a status is none.
        $status = $status < 0 || $status > 0xffff ? null : $status;
        $text = is_string($body) ? $body : Response::text($body);
        $found = $this->engine->identify($status, $text);
        $id = $found->error === null ? null : $this->found[$found->error] ??= ($this->idEnum)::from($this->ids[$found->error]);
        return new Identified(
            $found->match,
            $id,
            $found->code,
            $found->category,
            $status,
            $found->message,
            $found->trace,
            $found->values === [] ? $this->none : $this->typed($id, $found->values),
            $found->values,
            $body,
            self::isError($found),
            $this->exception,
        );
    }

    /** @param array<string, bool|float|int|string> $values */
    private function typed(IdEnum $id, array $values): Params
    {
        $typed = [];
        foreach ($this->tables::ERRORS[$id->value][4] ?? [] as $name => $type) {
            if (isset($values[$name]) && Value::fits($type, $values[$name])) {
                $typed[$name] = $values[$name];
            }
        }
        return ($this->params)::of($typed);
    }

    private static function isError(Found $found): bool
    {
        if ($found->match === Matched::Exact || $found->match === Matched::Normalized) {
            return true;
        }
        if ($found->match === Matched::NotError) {
            return false;
        }
        // A text that was asked for may well speak of a code.
        $saysSo = $found->isEnveloped && ($found->code !== null || $found->category !== null);
        $status = $found->match === Matched::Code ? $found->status ?? self::FIRST_FAILURE : $found->status;
        return $saysSo || $status >= self::FIRST_FAILURE;
    }
}
