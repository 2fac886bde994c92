<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\ListService;

use Errspec\ServiceErrors\Internal\Tables as BaseTables;

/** What is known of Lists, for the package itself. */
final class Tables extends BaseTables
{
    public const WIRE_LOCALE = 'en';

    public const TEXTS = [
        'en' => Texts\En::class,
    ];

    public const CATEGORIES = [
        'timeout' => [504],
    ];

    public const ERRORS = [
        'class' => ['timeout', '{this} is not {self}.', null, null, ['this' => 'token', 'self' => 'number']],
        'default' => ['timeout', 'Default.'],
    ];

    public const ENVELOPES = [['error' => '$message']];
}
