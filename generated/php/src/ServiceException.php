<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors;

use Errspec\ServiceErrors\Internal\Messages;
use Errspec\ServiceErrors\Internal\Tables;

/** What the exceptions of all services have in common: each service has one of its own. */
abstract class ServiceException extends \RuntimeException implements ServiceError
{
    /** @var class-string<Tables> What the catalog says. */
    protected const TABLES = Tables::class;

    /** @var class-string<CategoryEnum> Its categories. */
    protected const CATEGORIES = CategoryEnum::class;

    protected readonly ?IdEnum $errorId;
    protected readonly ?CategoryEnum $errorCategory;
    protected readonly Params $typedParams;

    /** @var array<string, bool|float|int|string> */
    private readonly array $holes;
    private readonly ?Identified $answer;

    protected function __construct(IdEnum $id, #[\SensitiveParameter] Params $params, ?\Throwable $previous)
    {
        $this->errorId = $id;
        $this->errorCategory = $id->category();
        $this->holes = Messages::checked($id, $params->toArray());
        $this->typedParams = $params::of($this->holes);
        $this->answer = null;
        parent::__construct(Messages::wire($id, $this->holes), $id->status() ?? 0, $previous);
    }

    /**
     * Makes the error that was received.
     *
     * @internal `Identified::error()` does it.
     */
    final public static function received(Identified $answer): static
    {
        $error = (new \ReflectionClass(static::class))->newInstanceWithoutConstructor();
        $error->errorId = $answer->id;
        $error->errorCategory = $answer->id?->category()
            ?? (static::TABLES)::nearestCategory(static::CATEGORIES, $answer);
        $error->typedParams = $answer->params;
        $error->holes = $answer->values;
        $error->answer = $answer;
        $error->code = $error->status() ?? 0;
        $error->message = (string) $answer->message === '' ? 'HTTP ' . ($error->status() ?? '?') : $answer->message;
        $error->pointAtCaller();
        return $error;
    }

    public function id(): ?IdEnum
    {
        return $this->errorId;
    }

    final public function errorCode(): ?string
    {
        return $this->answer?->code ?? $this->errorId?->code();
    }

    public function category(): ?CategoryEnum
    {
        return $this->errorCategory;
    }

    final public function status(): ?int
    {
        return $this->answer?->status ?? $this->errorCategory?->status();
    }

    public function params(): Params
    {
        return $this->typedParams;
    }

    final public function values(): array
    {
        return $this->holes;
    }

    final public function message(Locale $locale): string
    {
        return Messages::translated($this->errorId, $this->holes, $locale) ?? $this->getMessage();
    }

    final public function description(Locale $locale): ?string
    {
        return $this->errorId?->description($locale);
    }

    final public function remedy(Locale $locale): ?string
    {
        return $this->errorId?->remedy($locale);
    }

    final public function retry(): ?Retry
    {
        return $this->errorId?->retry();
    }

    final public function deprecated(): ?Deprecation
    {
        return $this->errorId?->deprecated();
    }

    final public function identified(): ?Identified
    {
        return $this->answer;
    }

    /** As PHP shows an exception that nobody caught, without what is sensitive. */
    final public function __toString(): string
    {
        return str_replace($this->getMessage(), $this->shown(), parent::__toString());
    }

    /** @return array<string, mixed> */
    final public function __debugInfo(): array
    {
        return [
            'id' => $this->errorId,
            'code' => $this->errorCode(),
            'category' => $this->errorCategory,
            'status' => $this->status(),
            'message' => $this->shown(),
            'params' => Messages::hidden($this->errorId, $this->holes),
            'file' => $this->getFile(),
            'line' => $this->getLine(),
            'previous' => $this->getPrevious(),
        ];
    }

    private function shown(): string
    {
        return Messages::shown($this->errorId, $this->holes) ?? $this->getMessage();
    }

    /** Lets file and line be where the error was asked for, and not where this package made it. */
    private function pointAtCaller(): void
    {
        foreach ($this->getTrace() as $frame) {
            $file = $frame['file'] ?? __FILE__;
            if (!str_starts_with($file, __DIR__ . \DIRECTORY_SEPARATOR)) {
                [$this->file, $this->line] = [$file, $frame['line'] ?? 0];
                return;
            }
        }
    }
}
