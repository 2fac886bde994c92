<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Aliyun;

use Errspec\ServiceErrors\Params as BaseParams;

/** What stands in the holes of the messages of Alibaba Cloud AIGC Service Lab. */
final class Params extends BaseParams
{
    protected const SENSITIVE = ['input'];

    public function __construct(
        public readonly ?string $reason = null,
        #[\SensitiveParameter]
        public readonly ?string $input = null,
        public readonly ?string $model = null,
        public readonly ?string $supported_type = null,
        public readonly ?string $role = null,
        public readonly ?string $region = null,
        public readonly ?string $instance_type = null,
        public readonly ?string $subproject = null,
        public readonly ?string $app = null,
        public readonly ?string $model_id = null,
    ) {
    }
}
