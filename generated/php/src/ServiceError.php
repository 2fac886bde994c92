<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */
// phpcs:disable Generic.Files.LineLength -- what the spec says stands on one line, so that a diff shows what changed

declare(strict_types=1);

namespace Errspec\ServiceErrors;

/** Any error of any service. `getMessage()` is the message as the service sends it, and `getCode()` the HTTP status, or 0. */
interface ServiceError extends \Throwable
{
    /** Which error it is; null if the service sent one that isn't known. */
    public function id(): ?IdEnum;

    /** The machine code: of the table, or as it was received. */
    public function errorCode(): ?string;

    /** The service's own class of errors, if it is known. */
    public function category(): ?CategoryEnum;

    /** The HTTP status: the one that was received, or else that of the category, if the service tells. */
    public function status(): ?int;

    /** The params of the error, typed. */
    public function params(): Params;

    /**
     * The params by their names in the spec. One that no PHP value of its type can hold is the text that it was.
     *
     * @return array<string, bool|float|int|string>
     */
    public function values(): array;

    /** The message in a language. Where it can't be filled, it is the one that was received. */
    public function message(Locale $locale): string;

    /** What the error means, if the service tells. */
    public function description(Locale $locale): ?string;

    /** What to do about it, if the service tells. */
    public function remedy(Locale $locale): ?string;

    /** Whether the same request may be sent again, if the service tells. */
    public function retry(): ?Retry;

    /** Why the error should no longer be used, if so. */
    public function deprecated(): ?Deprecation;

    /** The answer of the service that the error was read from, if it was. */
    public function identified(): ?Identified;
}
