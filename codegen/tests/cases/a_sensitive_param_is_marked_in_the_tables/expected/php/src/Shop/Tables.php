<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Shop;

use Errspec\ServiceErrors\Internal\Tables as BaseTables;

/** What is known of Shop, for the package itself. */
final class Tables extends BaseTables
{
    public const WIRE_LOCALE = 'en';

    public const TEXTS = [
        'en' => Texts\En::class,
    ];

    public const CATEGORIES = [
        'unauthorized' => [401],
    ];

    public const ERRORS = [
        'key_expired' => ['unauthorized', null, null, ['key' => 'token', 'days' => 'integer']],
    ];

    public const SENSITIVE = [
        'key_expired' => ['key'],
    ];

    public const ENVELOPES = [['error' => '$message']];
}
