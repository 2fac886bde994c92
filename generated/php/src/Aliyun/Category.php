<?php

/* Made by `cargo xtask gen` from the spec. What is edited here is lost. */

declare(strict_types=1);

namespace Errspec\ServiceErrors\Aliyun;

use Errspec\ServiceErrors\CategoryEnum;

/** The classes of errors that Alibaba Cloud AIGC Service Lab knows. */
enum Category: string implements CategoryEnum
{
    case Parameter = 'parameter';
    case Business = 'business';
    case System = 'system';

    public function status(): ?int
    {
        return Tables::CATEGORIES[$this->value][0] ?? null;
    }

    public function wire(): ?string
    {
        return Tables::CATEGORIES[$this->value][1] ?? null;
    }
}
