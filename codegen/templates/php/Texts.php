<?php

declare(strict_types=1);

namespace {{ namespace }}\Texts;

use {{ root }}\Internal\Texts;

{{ doc }}
final class {{ class }} extends Texts
{
{%- for (name, texts) in tables %}
{%- if !loop.first %}
{% endif %}
    public const {{ name }} = [
{%- for (id, text) in texts %}
        '{{ id }}' => {{ text }},
{%- endfor %}
    ];
{%- endfor %}
}
