<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Modelarts\Operations;

use Errspec\ServiceErrors\Modelarts\OfOperation;
use Errspec\ServiceErrors\OperationEnum;

/** The errors of PUT /v1/{project_id}/maas/services/custom-endpoint/endpoint/{custom_endpoint_id}. */
enum EditCustomEndpoint: string implements OperationEnum
{
    use OfOperation;

    case CustomEndpointNameAlreadyUsed = 'custom_endpoint_name_already_used';
    case CustomEndpointNameInvalid = 'custom_endpoint_name_invalid';
    case CustomEndpointNotFound = 'custom_endpoint_not_found';
    case CustomEndpointIdRequired = 'custom_endpoint_id_required';
    case JsonBodyInvalid = 'json_body_invalid';
    case ParameterSecurityCheckFailed = 'parameter_security_check_failed';
}
