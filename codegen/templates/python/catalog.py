{{ doc }}

from __future__ import annotations

from typing import {{ typing }}

from .._base import {{ base }}
from .._responses import identify_response, raise_for_response

if TYPE_CHECKING:
    from .._base import Texts
    from .._identify import Wire
    from .._locale import Locale
    from .._responses import Body, Identified


class Category(CategoryEnum):
    """The classes of errors that the service knows: the HTTP status of each, and what a body calls it."""
{% for category in categories %}
    {{ category.assignment }}
{%- endfor %}
{%- if !codes.is_empty() %}


class Code(CodeEnum):
    """The machine codes, each with the category of its errors."""
{% for code in codes %}
    {{ code.assignment }}
{%- endfor %}
{%- endif %}


class ErrorId(IdEnum):
    """The errors: each with its code or category, and with what the service says about trying again."""
{% for id in ids %}
    {{ id.assignment }}
    {{ id.doc }}
{%- endfor %}


def _texts(locale: Locale) -> Texts:
{%- for locale in locales %}
    {% if !loop.first %}el{% endif %}if locale == {{ locale.name }}:
        from .{{ locale.module }} import TEXTS
{%- endfor %}
    else:
        message = f"there are no texts in {locale!r}"
        raise ValueError(message)
    return TEXTS


def _wire() -> Wire:
    from ._wire import WIRE

    return WIRE


_CATALOG: Final = Catalog(
    wire_locale={{ wire_locale }},
    texts=_texts,
    wire=_wire,
    categories=Category,
    ids=ErrorId,
{%- if !constants.is_empty() %}
    constants={
{%- for (name, text) in constants %}
        "{{ name }}": {{ text }},
{%- endfor %}
    },
{%- endif %}
{%- if !deprecated.is_empty() %}
    deprecated={
{%- for entry in deprecated %}
        {{ entry }}
{%- endfor %}
    },
{%- endif %}
)
{%- for class in classes %}


{{ class.header }}
    {{ class.doc }}
{%- if !class.params.is_empty() %}
{% for param in class.params %}
    {{ param.attribute }}: {{ param.annotation }} = param({{ param.arguments }})
{%- endfor %}
{%- endif %}
{%- endfor %}
{%- if !aliases.is_empty() %}


# These codes have one error each.
{%- for (code, error) in aliases %}
{{ code }} = {{ error }}
{%- endfor %}
{%- endif %}


def identify(status: int | None, body: Body) -> Identified[{{ root }}]:
    """Tells which error a response is, by its HTTP status and its body: bytes, text or parsed JSON. It never fails."""
    return identify_response({{ root }}, status, body)


def raise_for_error(response: object, body: Body = None) -> None:
    """Raises the error that a response of any HTTP library is, or one as near as is known to it; returns if it is none.

    A body that is read with `await` is handed in.
    """
    raise_for_response({{ root }}, response, body)
