<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

use Errspec\ServiceErrors\Deprecation;
use Errspec\ServiceErrors\Locale;
use Errspec\ServiceErrors\Retry;

/** @internal What the tables say of an error, for the enum of a catalog's ids. */
trait ErrorFacts
{
    public function code(): ?string
    {
        return (self::TABLES)::ERRORS[$this->value][2] ?? null;
    }

    public function status(): ?int
    {
        return $this->category()->status();
    }

    public function retry(): ?Retry
    {
        $retry = (self::TABLES)::ERRORS[$this->value][3] ?? null;
        return $retry === null ? null : Retry::from($retry);
    }

    public function deprecated(): ?Deprecation
    {
        $row = (self::TABLES)::DEPRECATED[$this->value] ?? null;
        if ($row === null) {
            return null;
        }
        return new Deprecation($row[0], isset($row[1]) ? self::from($row[1]) : null, $row[2] ?? null);
    }

    public function template(Locale $locale): string
    {
        $messages = (self::TABLES)::TEXTS[$locale->value]::MESSAGES;
        return $messages[$this->value] ?? (self::TABLES)::ERRORS[$this->value][1];
    }

    public function description(Locale $locale): ?string
    {
        return (self::TABLES)::TEXTS[$locale->value]::DESCRIPTIONS[$this->value] ?? null;
    }

    public function remedy(Locale $locale): ?string
    {
        return (self::TABLES)::TEXTS[$locale->value]::REMEDIES[$this->value] ?? null;
    }
}
