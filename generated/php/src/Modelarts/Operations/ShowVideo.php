<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Modelarts\Operations;

use Errspec\ServiceErrors\Modelarts\OfOperation;
use Errspec\ServiceErrors\OperationEnum;

/** The errors of GET /v1/video/generations/{task_id}. */
enum ShowVideo: string implements OperationEnum
{
    use OfOperation;

    case SpanIdTooLong = 'span_id_too_long';
    case AuthorizationHeaderMissing = 'authorization_header_missing';
    case AuthorizationHeaderInvalid = 'authorization_header_invalid';
    case ClientIpNotAllowed = 'client_ip_not_allowed';
    case TaskAccessDenied = 'task_access_denied';
    case TaskNotFound = 'task_not_found';
    case RateLimitPerSecond = 'rate_limit_per_second';
    case RateLimitPerMinute = 'rate_limit_per_minute';
    case TokenLimitPerMinute = 'token_limit_per_minute';
    case UnexpectedException = 'unexpected_exception';
    case BackendError = 'backend_error';
    case ServerTimeout = 'server_timeout';
}
