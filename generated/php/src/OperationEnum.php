<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */
// phpcs:disable Generic.Files.LineLength -- what the spec says stands on one line, so that a diff shows what changed

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
