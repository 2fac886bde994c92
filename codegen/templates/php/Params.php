<?php

declare(strict_types=1);

namespace {{ namespace }};

use {{ root }}\Params as BaseParams;

{{ doc }}
final class Params extends BaseParams
{
{%- if let Some(sensitive) = sensitive %}
    {{ sensitive }}
{% endif %}
{%- if !properties.is_empty() %}
    public function __construct(
{%- for property in properties %}
{%- if property.is_sensitive %}
        #[\SensitiveParameter]
{%- endif %}
        public readonly {{ property.ty }} ${{ property.name }} = null,
{%- endfor %}
    ) {
    }
{%- endif %}
}
