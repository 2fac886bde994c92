<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Modelarts\Operations;

use Errspec\ServiceErrors\Modelarts\OfOperation;
use Errspec\ServiceErrors\OperationEnum;

/** The errors of DELETE /v1/{project_id}/maas/services/custom-endpoint/endpoint/{custom_endpoint_id}. */
enum DeleteCustomEndpoint: string implements OperationEnum
{
    use OfOperation;

    case CustomEndpointNotFound = 'custom_endpoint_not_found';
    case CustomEndpointIdRequired = 'custom_endpoint_id_required';
}
