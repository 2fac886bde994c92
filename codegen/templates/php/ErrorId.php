<?php

declare(strict_types=1);

namespace {{ namespace }};

use {{ root }}\IdEnum;
use {{ root }}\Internal\ErrorFacts;

{{ doc }}
enum ErrorId: string implements IdEnum
{
    use ErrorFacts;

    public const TABLES = Tables::class;
{% for case in cases %}
    {{ case.doc }}
    case {{ case.name }} = {{ case.value }};
{%- endfor %}

    public function category(): Category
    {
        return Category::from(Tables::ERRORS[$this->value][0]);
    }
}
