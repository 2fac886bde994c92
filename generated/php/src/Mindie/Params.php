<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Mindie;

use Errspec\ServiceErrors\Params as BaseParams;

/** What stands in the holes of the messages of MindIE Service. */
final class Params extends BaseParams
{
    protected const SENSITIVE = ['reason'];

    public function __construct(
        public readonly ?string $req_type = null,
        public readonly ?string $pd_role = null,
        public readonly ?string $request_id = null,
        public readonly ?string $model = null,
        public readonly ?int $input_length = null,
        #[\SensitiveParameter]
        public readonly ?string $reason = null,
        public readonly ?int $prompt_length = null,
        public readonly ?int $pid = null,
        public readonly ?int $token_count = null,
        public readonly ?string $datatype = null,
        public readonly ?int $expected_size = null,
        public readonly ?int $actual_size = null,
        public readonly float|int|null $value = null,
        public readonly ?int $stop_count = null,
        public readonly ?int $stop_length = null,
        public readonly ?string $key = null,
        public readonly ?string $expected_type = null,
    ) {
    }
}
