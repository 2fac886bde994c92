<?php

declare(strict_types=1);

namespace {{ namespace }};

use {{ root }}\CategoryEnum;

{{ doc }}
enum Category: string implements CategoryEnum
{
{%- for (name, value) in cases %}
    case {{ name }} = {{ value }};
{%- endfor %}

    public function status(): ?int
    {
        return Tables::CATEGORIES[$this->value][0] ?? null;
    }

    public function wire(): ?string
    {
        return Tables::CATEGORIES[$this->value][1] ?? null;
    }
}
