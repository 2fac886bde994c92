{{ doc }}

from typing import Final, Literal

from .._base import Operation
from . import ErrorId
{% for operation in operations %}
{{ operation.alias }}
{{ operation.name }}: Final = Operation[{{ operation.ids }}]({{ operation.ids }})
{{ operation.address }}
{%- if !loop.last %}
{% endif %}
{%- endfor %}
