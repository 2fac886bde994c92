# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""The errors of Shop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._base import Catalog, CatalogError, CategoryEnum, CodeEnum, IdEnum, Leaf, param
from .._responses import identify_response, raise_for_response

if TYPE_CHECKING:
    from .._base import Texts
    from .._identify import Wire
    from .._locale import Locale
    from .._responses import Body, Identified


class Category(CategoryEnum):
    """The classes of errors that the service knows: the HTTP status of each, and what a body calls it."""

    NOT_FOUND = "not_found", 404, "NotFound"


class Code(CodeEnum):
    """The machine codes, each with the category of its errors."""

    SHOP_1 = "Shop.1", Category.NOT_FOUND
    SHOP_2 = "Shop.2", Category.NOT_FOUND
    SHOP_3 = "Shop.3", Category.NOT_FOUND


class ErrorId(IdEnum):
    """The errors: each with its code or category, and with what the service says about trying again."""

    NO_SUCH_SHELF = "no_such_shelf", Code.SHOP_1
    """There is no such shelf."""
    NO_SUCH_ARTICLE = "no_such_article", Code.SHOP_2
    """There is no article {number}."""
    SHOP_CLOSED = "shop_closed", Code.SHOP_3, "backoff"
    """The shop is closed."""
    SHOP_MOVED = "shop_moved", Code.SHOP_3
    """The shop has moved."""


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


class ShopError(CatalogError[ErrorId, Code, Category], catalog=_CATALOG):
    """Any error of Shop."""


class NotFoundError(ShopError, of=Category.NOT_FOUND):
    """Any error of the category `not_found` (HTTP 404)."""


class Shop1(NotFoundError, Leaf, of=ErrorId.NO_SUCH_SHELF):
    """There is no such shelf."""


class NoSuchArticle(NotFoundError, Leaf, of=ErrorId.NO_SUCH_ARTICLE):
    """There is no article {number}."""

    number: int = param("integer")


class Shop3(NotFoundError, of=Code.SHOP_3):
    """Any error with the code `Shop.3`."""


# These codes have one error each.
Shop2 = NoSuchArticle


def identify(status: int | None, body: Body) -> Identified[ShopError]:
    """Tells which error a response is, by its HTTP status and its body: bytes, text or parsed JSON. It never fails."""
    return identify_response(ShopError, status, body)


def raise_for_error(response: object, body: Body = None) -> None:
    """Raises the error that a response of any HTTP library is, or one as near as is known to it; returns if it is none.

    A body that is read with `await` is handed in.
    """
    raise_for_response(ShopError, response, body)
