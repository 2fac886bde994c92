<?php

declare(strict_types=1);

namespace {{ namespace }};

use {{ root }}\Internal\Tables as BaseTables;

{{ doc }}
final class Tables extends BaseTables
{
{%- for constant in constants %}
{%- if !loop.first %}
{% endif %}
    {{ constant }}
{%- endfor %}
}
