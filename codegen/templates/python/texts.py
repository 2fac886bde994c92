{{ doc }}

from .._base import Texts

TEXTS = Texts(
    messages={
{%- for (id, text) in messages %}
        "{{ id }}": {{ text }},
{%- endfor %}
    },
{%- if !descriptions.is_empty() %}
    descriptions={
{%- for (id, text) in descriptions %}
        "{{ id }}": {{ text }},
{%- endfor %}
    },
{%- endif %}
{%- if !remedies.is_empty() %}
    remedies={
{%- for (id, text) in remedies %}
        "{{ id }}": {{ text }},
{%- endfor %}
    },
{%- endif %}
)
