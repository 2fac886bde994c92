<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Mindie\Operations;

use Errspec\ServiceErrors\Mindie\OfOperation;
use Errspec\ServiceErrors\OperationEnum;

/** The errors of POST /v2/models/{model_name}/stopInfer. */
enum StopInfer: string implements OperationEnum
{
    use OfOperation;

    case StopRequestNotFound = 'stop_request_not_found';
    case StopRequestIdInvalid = 'stop_request_id_invalid';
    case StopRequestInternalFailure = 'stop_request_internal_failure';
}
