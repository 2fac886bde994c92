{{ doc }}

from .._identify import Wire

WIRE = Wire(
{%- for field in fields %}
    {{ field }},
{%- endfor %}
)
