<?php

declare(strict_types=1);

namespace {{ namespace }};

use {{ root }}\Identified;
use {{ root }}\ServiceError;

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
