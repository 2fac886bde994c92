<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\ListService;

use Errspec\ServiceErrors\Params as BaseParams;

/** What stands in the holes of the messages of Lists. */
final class Params extends BaseParams
{
    public function __construct(
        public readonly ?string $this_ = null,
        public readonly ?float $self = null,
    ) {
    }
}
