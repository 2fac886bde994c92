<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Mindie;

use Errspec\ServiceErrors\Identified;
use Errspec\ServiceErrors\ServiceError;

/** @internal How an error is narrowed to those of an operation, for the enums of their ids. */
trait OfOperation
{
    public static function of(ServiceError|Identified $failure): ?static
    {
        $id = $failure instanceof Identified ? $failure->id : $failure->id();
        // An error of another service may have the same name.
        return $id instanceof ErrorId ? self::tryFrom($id->value) : null;
    }

    public function id(): ErrorId
    {
        return ErrorId::from($this->value);
    }
}
