# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""The errors of Imports."""

from typing import Final

from .._base import Catalog, CatalogError, CategoryEnum, IdEnum, Leaf, Texts, param
from .._locale import Locale


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


_CATALOG: Final = Catalog(
    wire_locale="en",
    texts=_texts,
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
