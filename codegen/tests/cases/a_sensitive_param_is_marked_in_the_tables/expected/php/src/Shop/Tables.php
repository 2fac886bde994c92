<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */
// phpcs:disable Generic.Files.LineLength -- what the spec says stands on one line, so that a diff shows what changed

declare(strict_types=1);

namespace Errspec\ServiceErrors\Shop;

use Errspec\ServiceErrors\Internal\Tables as BaseTables;

/** What is known of Shop, for the package itself. */
final class Tables extends BaseTables
{
    public const WIRE_LOCALE = 'en';

    public const TEXTS = [
        'en' => \Errspec\ServiceErrors\Internal\Texts::class,
    ];

    public const CATEGORIES = [
        'unauthorized' => [401],
    ];

    public const ERRORS = [
        'key_expired' => ['unauthorized', 'The key {key} expired {days} days ago.', null, null, ['key' => 'token', 'days' => 'integer']],
    ];

    public const SENSITIVE = [
        'key_expired' => ['key'],
    ];

    public const ENVELOPES = [['error' => '$message']];
}
