<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */
// phpcs:disable Generic.Files.LineLength -- what the spec says stands on one line, so that a diff shows what changed

declare(strict_types=1);

namespace Errspec\ServiceErrors;

use Errspec\ServiceErrors\Internal\Messages;

/**
 * What a response was. Nothing of it is lost, whether the error is known or not.
 *
 * @template-covariant TId of IdEnum
 * @template-covariant TParams of Params
 * @template-covariant TException of ServiceException
 */
final class Identified
{
    /**
     * @internal `identify` of each catalog makes them.
     *
     * @param TId|null $id
     * @param TParams $params
     * @param array<string, bool|float|int|string> $values
     * @param class-string<TException> $exception
     */
    public function __construct(
        /** How well it matched. */
        public readonly Matched $match,
        /** Which error it is, if that is known. */
        public readonly ?IdEnum $id,
        /** The code in the body. */
        public readonly ?string $code,
        /** What the body calls the category. */
        public readonly ?string $category,
        /** The HTTP status. */
        public readonly ?int $status,
        /** The message in the body; a body that hasn't the shape of an error is all message. */
        public readonly ?string $message,
        /** The id by which the service's logs are searched. */
        public readonly ?string $trace,
        /** The params, typed. */
        public readonly Params $params,
        /** The params by their names in the spec. One that no PHP value of its type can hold is the text that it was. */
        public readonly array $values,
        /** The body as it was handed in. */
        public readonly mixed $body,
        /** Whether the service failed: the status or a known message says so, or the body is an error's and has a code. */
        public readonly bool $isError,
        private readonly string $exception,
    ) {
    }

    /**
     * The error, ready to be thrown, with an id if that is known; null if the service didn't fail.
     *
     * @return TException|null
     */
    public function error(): ?ServiceException
    {
        return $this->isError ? ($this->exception)::received($this) : null;
    }

    /**
     * Throws the error, if the service failed.
     *
     * @throws TException
     */
    public function throwIfError(): void
    {
        if ($this->isError) {
            throw ($this->exception)::received($this);
        }
    }

    /**
     * What the service sent stays out of it: it may be sensitive.
     *
     * @return array<string, mixed>
     */
    public function __debugInfo(): array
    {
        return [
            'match' => $this->match,
            'id' => $this->id,
            'code' => $this->code,
            'category' => $this->category,
            'status' => $this->status,
            'trace' => $this->trace,
            'params' => Messages::hidden($this->id, $this->values),
            'isError' => $this->isError,
        ];
    }
}
