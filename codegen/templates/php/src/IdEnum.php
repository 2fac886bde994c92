<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors;

/** The errors of a service, as an enum: `ErrorId` of each catalog. An id is never given to another error. */
interface IdEnum extends \BackedEnum
{
    /** @internal */
    public const TABLES = Internal\Tables::class;

    /** The service's own class of errors that it belongs to. */
    public function category(): CategoryEnum;

    /** The machine code on the wire, if it has one. */
    public function code(): ?string;

    /** The HTTP status of its category, if the service tells. */
    public function status(): ?int;

    /** Whether the same request may be sent again, if the service tells. */
    public function retry(): ?Retry;

    /** Why it should no longer be used, if so. */
    public function deprecated(): ?Deprecation;

    /** Its message in a language: `{name}` is a hole, `{{` and `}}` are braces. */
    public function template(Locale $locale): string;

    /** What it means, if the service tells. */
    public function description(Locale $locale): ?string;

    /** What to do about it, if the service tells. */
    public function remedy(Locale $locale): ?string;
}
