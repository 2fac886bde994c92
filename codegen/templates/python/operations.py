{{ doc }}

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal

from . import ErrorId, {{ root }}

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import TypeGuard

{{ operation }}
"""What the service does."""

ERRORS: Final[Mapping[Operation, frozenset[ErrorId]]] = MappingProxyType(
    {
{%- for operation in entries %}
        # {{ operation.address }}
        "{{ operation.id }}": frozenset(
            {
{%- for error in operation.errors %}
                {{ error }},
{%- endfor %}
            }
        ),
{%- endfor %}
    }
)
"""The errors that each operation may answer with."""


def is_error_of(operation: Operation, error: object) -> TypeGuard[{{ root }}]:
    """Tells whether something is an error that the operation may answer with."""
    return isinstance(error, {{ root }}) and error.id in ERRORS[operation]
