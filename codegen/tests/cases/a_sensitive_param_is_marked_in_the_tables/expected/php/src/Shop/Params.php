<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Shop;

use Errspec\ServiceErrors\Params as BaseParams;

/** What stands in the holes of the messages of Shop. */
final class Params extends BaseParams
{
    protected const SENSITIVE = ['key'];

    public function __construct(
        #[\SensitiveParameter]
        public readonly ?string $key = null,
        public readonly ?int $days = null,
    ) {
    }
}
