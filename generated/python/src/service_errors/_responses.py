# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""What a response was, and how it is read from what people hold."""
# Errors are made of parts that users don't see.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Union

from ._base import Leaf, ServiceError

if TYPE_CHECKING:
    from ._base import Catalog, CategoryEnum, CodeEnum, IdEnum, Param, ParamValue
    from ._identify import Engine, Found, HoleType, Row

Body = Union[bytes, bytearray, memoryview, str, float, Mapping[str, Any], Sequence[Any], None]
"""A body: bytes, text, or parsed JSON."""

Match = Literal["exact", "normalized", "code", "category", "none", "not_error"]
"""How well a response matched.

`exact`: the message is that of the error. `normalized`: it is, but for the case of letters and for white space and full stops at its ends.
`code`: only the code is known. `category`: only the category or the HTTP status is. `none`: nothing is. `not_error`: it says that it is none.
"""

_Error_co = TypeVar("_Error_co", bound=ServiceError, covariant=True)
_Error = TypeVar("_Error", bound=ServiceError)

_FIRST_FAILURE = 400


@dataclass(frozen=True)
class Identified(Generic[_Error_co]):
    """What a response was. Nothing of it is lost, whether the error is known or not."""

    match: Match
    """How well it matched."""
    error: _Error_co | None
    """The error, ready to be raised, if it is known which it is."""
    params: Mapping[str, ParamValue] = field(repr=False)
    """The params by their names in the spec. One that no Python value of its type can hold is the text that it was."""
    code: str | None
    """The code in the body."""
    category: str | None
    """What the body calls the category."""
    status: int | None
    """The HTTP status."""
    message: str | None = field(repr=False)
    """The message in the body; a body that hasn't the shape of an error is all message."""
    trace: str | None
    """The id by which the service's logs are searched."""
    body: Body = field(repr=False)
    """The body as it was handed in."""
    is_error: bool
    """Whether the service failed: the status says so, or the message is a known error's, or the body has the shape of one with a code."""
    _unknown: _Error_co | None = field(repr=False, compare=False)

    def raise_for_error(self) -> None:
        """Raises the error, or one as near as is known to it, if the service failed."""
        error = self.error or self._unknown
        if self.is_error and error is not None:
            raise error


def identify_response(root: type[_Error], status: int | None, body: Body) -> Identified[_Error]:
    """Tells which error of a catalog a response is."""
    found = root._catalog.engine.identify(status, body)
    error = _known(root, found)
    unknown = None if error else _unknown(root, found)
    identified = Identified(
        match=found.match,
        error=error,
        params=found.params,
        code=found.code,
        category=found.category,
        status=found.status,
        message=found.message,
        trace=found.trace,
        body=body,
        is_error=_is_error(found),
        _unknown=unknown,
    )
    for it in (error, unknown):
        if it is not None:
            it.identified = identified
    return identified


def raise_for_response(root: type[ServiceError], response: object, body: Body) -> None:
    """Raises the error of a catalog that a response is, if it is one."""
    status = _status_of(response)
    identify_response(root, status, _body_of(response) if body is None else body).raise_for_error()


def engine_of(catalog: Catalog) -> Engine:
    """Makes the engine of a catalog."""
    from ._identify import Category, Engine

    wire = catalog.wire()
    categories = {it: Category(it.value, it.status, it.wire) for it in catalog.categories}
    messages = catalog.texts(catalog.wire_locale).messages

    def row(id_: IdEnum) -> Row:
        from ._identify import Row

        code = id_.code.value if id_.code else None
        params: dict[str, HoleType] = {it.wire: it.type for it in _params(catalog, id_)}
        return Row(code, categories[id_.category], (messages[id_], *wire.also.get(id_, ())), params)

    return Engine(wire, categories.values(), [row(it) for it in catalog.ids])


def _params(catalog: Catalog, id_: IdEnum) -> Sequence[Param]:
    class_ = catalog.class_of(id_)
    return class_._params if class_ else ()


def _known(root: type[_Error], found: Found) -> _Error | None:
    """Makes the error that was found, of its own class if its params are all there, else of its code's or category's."""
    if found.error is None:
        return None
    id_ = root._catalog.ids[found.error]
    class_ = root._catalog.class_of(id_)
    if class_ is not None and not all(_fits(it, found.params.get(it.wire)) for it in class_._params):
        class_ = next((it for it in class_.__bases__ if it is not Leaf), None)
    return _received(root, class_, found, (id_, id_.code, id_.category))


def _unknown(root: type[_Error], found: Found) -> _Error | None:
    """Makes an error of the class of what is known: the code, the category, or only the catalog."""
    if found.match == "not_error":
        return None
    catalog = root._catalog
    code = catalog.codes.get(found.code or "")
    category = code.category if code else _category_of(catalog, found)
    return _received(root, catalog.class_of_groups(code, category), found, (None, code, category))


def _category_of(catalog: Catalog, found: Found) -> CategoryEnum | None:
    """Finds the category that a body names, or else the only one of the HTTP status."""
    named = [it for it in catalog.categories if it.wire is not None and it.wire == found.category]
    fitting = named or [it for it in catalog.categories if it.status is not None and it.status == found.status]
    return fitting[0] if len(fitting) == 1 else None


def _received(
    root: type[_Error],
    class_: type[ServiceError] | None,
    found: Found,
    place: tuple[IdEnum | None, CodeEnum | None, CategoryEnum | None],
) -> _Error:
    class_ = class_ if class_ is not None and issubclass(class_, root) else root
    error = class_.__new__(class_)
    error._place(*place, found.params)
    error.message = found.message or ""
    error.args = (error.message,)
    return error


def _fits(param: Param, value: ParamValue | None) -> bool:
    """Tells whether a param is there, as a value of its type."""
    if param.type == "integer":
        return isinstance(value, int)
    return isinstance(value, float) if param.type == "number" else value is not None


def _is_error(found: Found) -> bool:
    if found.match in {"exact", "normalized", "not_error"}:
        return found.match != "not_error"
    # A text that was asked for may well speak of a code.
    says_so = found.is_enveloped and not (found.code is None and found.category is None)
    if found.status is None:
        return says_so or found.match == "code"
    return says_so or found.status >= _FIRST_FAILURE


def _status_of(response: object) -> int:
    """Reads the HTTP status of what requests, httpx, aiohttp, urllib and their like call a response."""
    for name in ("status_code", "status", "code"):
        status = getattr(response, name, None)
        if isinstance(status, int):
            return int(status)
    message = f"{type(response).__name__} has no HTTP status: hand in a response, or use identify(status, body)"
    raise TypeError(message)


def _body_of(response: object) -> Body:
    """Reads the body of a response, which may be read only once where it is a stream."""
    for name in ("content", "data", "body"):
        body = getattr(response, name, None)
        if isinstance(body, (bytes, bytearray, str)):
            return body
    try:
        read: object = getattr(response, "read", None)
    except KeyError:
        # What urllib's HTTPError raises that has no body.
        read = None
    if inspect.iscoroutinefunction(read):
        return _body_read_before(response)
    body = read() if callable(read) else None
    return body if isinstance(body, (bytes, bytearray, str)) else None


def _body_read_before(response: object) -> Body:
    """Reads the body that aiohttp keeps once it was read."""
    body: object = getattr(response, "_body", None)
    if isinstance(body, bytes):
        return body
    message = "the body is read with await: raise_for_error(response, await response.read())"
    raise TypeError(message)
