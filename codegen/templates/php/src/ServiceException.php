<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors;

use Errspec\ServiceErrors\Internal\Categories;
use Errspec\ServiceErrors\Internal\Messages;
use Errspec\ServiceErrors\Internal\Tables;

/** What the exceptions of all services have in common: each service has one of its own. */
abstract class ServiceException extends \RuntimeException implements ServiceError
{
    /** @var class-string<Tables> What the catalog says. */
    protected const TABLES = Tables::class;

    /** @var class-string<CategoryEnum> Its categories. */
    protected const CATEGORIES = CategoryEnum::class;

    /** @param array<string, bool|float|int|string> $holes */
    final protected function __construct(
        #[\SensitiveParameter]
        string $message,
        protected readonly ?IdEnum $errorId,
        protected readonly ?CategoryEnum $errorCategory,
        protected readonly Params $typedParams,
        #[\SensitiveParameter]
        private readonly array $holes,
        private readonly ?Identified $answer = null,
        ?\Throwable $previous = null,
    ) {
        $status = $answer?->status ?? $errorCategory?->status();
        parent::__construct($message === '' ? 'HTTP ' . ($status ?? '?') : $message, $status ?? 0, $previous);
        $this->pointAtCaller();
    }

    /** Makes an error that is about to be sent or thrown. */
    final protected static function make(
        IdEnum $id,
        #[\SensitiveParameter]
        Params $params,
        ?\Throwable $previous = null,
    ): static {
        $values = Messages::checked($id, $params->toArray());
        return new static(Messages::wire($id, $values), $id, $id->category(), $params, $values, null, $previous);
    }

    /**
     * Makes the error that was received.
     *
     * @internal `Identified::error()` does it.
     */
    final public static function received(Identified $answer): static
    {
        $category = $answer->id?->category() ?? Categories::nearest(static::TABLES, static::CATEGORIES, $answer);
        return new static($answer->message ?? '', $answer->id, $category, $answer->params, $answer->values, $answer);
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

    public function identified(): ?Identified
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
            'params' => $this->typedParams,
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
