<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Modelarts\Operations;

use Errspec\ServiceErrors\Modelarts\OfOperation;
use Errspec\ServiceErrors\OperationEnum;

/** The errors of POST /v1/video/generations. */
enum CreateVideo: string implements OperationEnum
{
    use OfOperation;

    case TokenizerEncodeFailed = 'tokenizer_encode_failed';
    case RequestFieldEmpty = 'request_field_empty';
    case RequestFieldNotInEnum = 'request_field_not_in_enum';
    case SpanIdTooLong = 'span_id_too_long';
    case AuthorizationHeaderMissing = 'authorization_header_missing';
    case AuthorizationHeaderInvalid = 'authorization_header_invalid';
    case ClientIpNotAllowed = 'client_ip_not_allowed';
    case ModelNotAllowed = 'model_not_allowed';
    case CustomEndpointNotAllowed = 'custom_endpoint_not_allowed';
    case ServiceNotActivated = 'service_not_activated';
    case ResourceFrozen = 'resource_frozen';
    case SensitiveContent = 'sensitive_content';
    case AccountBlockedForModel = 'account_blocked_for_model';
    case ResourceDeletedAfterFreeze = 'resource_deleted_after_freeze';
    case ModelNotFound = 'model_not_found';
    case ModelNotAvailableForApi = 'model_not_available_for_api';
    case RequestBodyTooLarge = 'request_body_too_large';
    case RateLimitPerSecond = 'rate_limit_per_second';
    case RateLimitPerMinute = 'rate_limit_per_minute';
    case TokenLimitPerMinute = 'token_limit_per_minute';
    case UnexpectedException = 'unexpected_exception';
    case BackendError = 'backend_error';
    case ServerTimeout = 'server_timeout';
}
