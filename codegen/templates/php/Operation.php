<?php

declare(strict_types=1);

namespace {{ namespace }}\Operations;

use {{ root }}\Internal\OfOperation;
use {{ root }}\OperationEnum;
use {{ namespace }}\ErrorId;

{{ doc }}
enum {{ name }}: string implements OperationEnum
{
    use OfOperation;
{% for (case, value) in cases %}
    case {{ case }} = {{ value }};
{%- endfor %}

    public function id(): ErrorId
    {
        return ErrorId::from($this->value);
    }
}
