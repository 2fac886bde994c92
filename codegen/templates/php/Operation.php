<?php

declare(strict_types=1);

namespace {{ namespace }}\Operations;

use {{ namespace }}\OfOperation;
use {{ root }}\OperationEnum;

{{ doc }}
enum {{ name }}: string implements OperationEnum
{
    use OfOperation;
{% for (case, value) in cases %}
    case {{ case }} = {{ value }};
{%- endfor %}
}
