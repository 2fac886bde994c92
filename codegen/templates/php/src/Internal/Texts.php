<?php

declare(strict_types=1);

namespace Errspec\ServiceErrors\Internal;

/** @internal What a catalog says in one language, by the ids of its errors. */
abstract class Texts
{
    /** @var array<string, string> Templates, but for the service's own language, whose stand in its table. */
    public const MESSAGES = [];

    /** @var array<string, string> */
    public const DESCRIPTIONS = [];

    /** @var array<string, string> */
    public const REMEDIES = [];
}
