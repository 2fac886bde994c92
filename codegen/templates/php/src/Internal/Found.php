<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

use Errspec\ServiceErrors\Matched;

/** @internal What a response was, for the rest of the package. */
final class Found
{
    /** Whether the body had the shape of an error. */
    public bool $isEnveloped = false;
    public ?string $code = null;
    public ?string $category = null;
    public ?int $status = null;
    public ?string $message = null;
    public ?string $trace = null;

    /**
     * @param int|null $error The place of its error.
     * @param array<string, bool|float|int|string> $values
     */
    public function __construct(
        public readonly Matched $match,
        public readonly ?int $error = null,
        public readonly array $values = [],
    ) {
    }
}
