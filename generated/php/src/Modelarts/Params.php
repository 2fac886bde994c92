<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Modelarts;

use Errspec\ServiceErrors\Params as BaseParams;

/** What stands in the holes of the messages of ModelArts MaaS. */
final class Params extends BaseParams
{
    protected const SENSITIVE = ['client_ip'];

    public function __construct(
        public readonly ?string $parameter = null,
        public readonly ?string $field = null,
        public readonly ?string $value = null,
        public readonly ?string $allowed_values = null,
        #[\SensitiveParameter]
        public readonly ?string $client_ip = null,
        public readonly ?string $model = null,
        public readonly ?string $custom_endpoint = null,
        public readonly ?string $task_id = null,
        public readonly ?string $api_url = null,
        public readonly ?string $max_size = null,
        public readonly ?int $limit = null,
    ) {
    }
}
