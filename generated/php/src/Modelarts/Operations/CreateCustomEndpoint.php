<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Modelarts\Operations;

use Errspec\ServiceErrors\Modelarts\OfOperation;
use Errspec\ServiceErrors\OperationEnum;

/** The errors of POST /v1/{project_id}/maas/services/custom-endpoint/endpoint. */
enum CreateCustomEndpoint: string implements OperationEnum
{
    use OfOperation;

    case CustomEndpointNameRequired = 'custom_endpoint_name_required';
    case CustomEndpointNameAlreadyUsed = 'custom_endpoint_name_already_used';
    case CustomEndpointNameInvalid = 'custom_endpoint_name_invalid';
    case CustomEndpointQuotaExceeded = 'custom_endpoint_quota_exceeded';
    case OnlineServiceNotEligibleForEndpoint = 'online_service_not_eligible_for_endpoint';
    case NoPermissionToCreateCustomEndpoint = 'no_permission_to_create_custom_endpoint';
    case JsonBodyInvalid = 'json_body_invalid';
    case ParameterSecurityCheckFailed = 'parameter_security_check_failed';
}
