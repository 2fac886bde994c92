<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors;

/** The languages of all texts. */
enum Locale: string
{
    case En = 'en';
    case Zh = 'zh';
}
