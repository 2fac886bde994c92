# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""The errors of Imports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._base import Catalog, CatalogError, CategoryEnum, IdEnum, Leaf, param
from .._responses import identify_response, raise_for_response

if TYPE_CHECKING:
    from .._base import Texts
    from .._identify import Wire
    from .._locale import Locale
    from .._responses import Body, Identified


class Category(CategoryEnum):
    """The classes of errors that the service knows: the HTTP status of each, and what a body calls it."""

    TIMEOUT = "timeout", 504


class ErrorId(IdEnum):
    """The errors: each with its code or category, and with what the service says about trying again."""

    VALUE_ERROR = "value_error", Category.TIMEOUT
    """{class} is not {int}, {self} or {status}."""
    NONE = "none", Category.TIMEOUT
    """None."""


def _texts(locale: Locale) -> Texts:
    if locale == "en":
        from ._en import TEXTS
    else:
        message = f"there are no texts in {locale!r}"
        raise ValueError(message)
    return TEXTS


def _wire() -> Wire:
    from ._wire import WIRE

    return WIRE


_CATALOG: Final = Catalog(
    wire_locale="en",
    texts=_texts,
    wire=_wire,
    categories=Category,
    ids=ErrorId,
)


class ImportServiceError(CatalogError[ErrorId, None, Category], catalog=_CATALOG):
    """Any error of Imports."""


class TimeoutServiceError(ImportServiceError, of=Category.TIMEOUT):
    """Any error of the category `timeout` (HTTP 504)."""


class ValueError_(TimeoutServiceError, Leaf, of=ErrorId.VALUE_ERROR):
    """{class} is not {int}, {self} or {status}."""

    class_: str = param("token", wire="class")
    int_: int = param("integer", wire="int")
    self_: bool = param("boolean", wire="self")
    status_: float = param("number", wire="status")


def identify(status: int | None, body: Body) -> Identified[ImportServiceError]:
    """Tells which error a response is, by its HTTP status and its body: bytes, text or parsed JSON. It never fails."""
    return identify_response(ImportServiceError, status, body)


def raise_for_error(response: object, body: Body = None) -> None:
    """Raises the error that a response of any HTTP library is, or one as near as is known to it; returns if it is none.

    A body that is read with `await` is handed in.
    """
    raise_for_response(ImportServiceError, response, body)
