<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Modelarts\Operations;

use Errspec\ServiceErrors\Modelarts\OfOperation;
use Errspec\ServiceErrors\OperationEnum;

/** The errors of POST /v1/{project_id}/maas/monitoring/{service_id}/list-version-statistics. */
enum ListVersionStatistics: string implements OperationEnum
{
    use OfOperation;

    case EndTimeBeforeStartTime = 'end_time_before_start_time';
    case QueryRangeTooLong = 'query_range_too_long';
    case IpAddressInvalid = 'ip_address_invalid';
    case InferTypeInvalid = 'infer_type_invalid';
    case ApiKeyTagInvalid = 'api_key_tag_invalid';
    case VersionIdInvalid = 'version_id_invalid';
    case ServiceIdInvalid = 'service_id_invalid';
    case ErrorCodeTypeInvalid = 'error_code_type_invalid';
    case QueryOffsetNotPositive = 'query_offset_not_positive';
    case QueryLimitOutOfRange = 'query_limit_out_of_range';
    case JsonBodyInvalid = 'json_body_invalid';
    case ParameterSecurityCheckFailed = 'parameter_security_check_failed';
}
