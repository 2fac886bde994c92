<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors;

/** The errors that an operation may answer with, as an enum of their ids: those of a service are in its namespace `Operations`. */
interface OperationEnum extends \BackedEnum
{
    /** Which of the operation's errors something is; null if it is none of them. */
    public static function of(ServiceError|Identified $failure): ?static;

    /** The same error among all of the service. */
    public function id(): IdEnum;
}
