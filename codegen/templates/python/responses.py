"""What a response was, and how it is read from what people hold."""
# Errors are made of parts that users don't see.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Union, cast

from ._base import Leaf, ServiceError

if TYPE_CHECKING:
    from ._base import Catalog, CategoryEnum, CodeEnum, IdEnum, Param, ParamValue
    from ._identify import Found, HoleType

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
    _root: type[_Error_co] = field(repr=False, compare=False)

    def raise_for_error(self) -> None:
        """Raises the error, or one as near as is known to it, if the service failed."""
        if not self.is_error:
            return
        if self.error is not None:
            raise self.error
        error = self._root._catalog.reader.unknown(self._root, self)
        error.identified = self
        raise error


def identify_response(root: type[_Error], status: int | None, body: Body) -> Identified[_Error]:
    """Tells which error of a catalog a response is."""
    reader = root._catalog.reader
    found = reader.engine.identify(status, body)
    identified = cast("Identified[_Error]", object.__new__(Identified))
    error = None if found.error is None else cast("_Error", reader.known(found, found.error))
    # What is frozen is filled one by one, and slowly, by its own constructor.
    identified.__dict__.update(
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
        _root=root,
    )
    if error is not None:
        error.identified = identified
    return identified


def raise_for_response(root: type[ServiceError], response: object, body: Body) -> None:
    """Raises the error of a catalog that a response is, if it is one."""
    status = _status_of(response)
    identify_response(root, status, _body_of(response) if body is None else body).raise_for_error()


class Reader:
    """The engine of a catalog, and the errors that it makes of what was found."""

    def __init__(self, catalog: Catalog) -> None:
        from ._identify import Category, Engine, Row

        self._catalog = catalog
        self._codes = {it.code.value: it.code for it in catalog.ids if it.code}
        self._classes = [_class_of(catalog, it) for it in catalog.ids]
        wire = catalog.wire()
        categories = {it: Category(it.value, it.status, it.wire) for it in catalog.categories}
        messages = catalog.texts(catalog.wire_locale).messages

        def row(id_: IdEnum, class_: type[ServiceError]) -> Row:
            code = id_.code.value if id_.code else None
            params: dict[str, HoleType] = {it.wire: it.type for it in class_._params}
            return Row(code, categories[id_.category], (messages[id_], *wire.also.get(id_, ())), params)

        self.engine = Engine(wire, categories.values(), [row(*it) for it in zip(catalog.ids, self._classes)])

    def known(self, found: Found, index: int) -> ServiceError:
        """Makes the error that was found, of its own class if its params are all there, else of its code's or category's."""
        id_, class_ = self._catalog.ids[index], self._classes[index]
        for param in class_._params:
            if not _fits(param, found.params.get(param.wire)):
                class_ = cast("type[ServiceError]", next(it for it in class_.__bases__ if it is not Leaf))
                break
        return _received(class_, found.message, (id_, id_.code, id_.category, found.params))

    def unknown(self, root: type[ServiceError], identified: Identified[ServiceError]) -> ServiceError:
        """Makes an error of the class of what is known: the code, the category, or only the catalog."""
        code = self._codes.get(identified.code or "")
        category = code.category if code else _category_of(self._catalog, identified)
        class_ = self._catalog.class_of_groups(code, category) or root
        return _received(class_, identified.message, (None, code, category, identified.params))


def _class_of(catalog: Catalog, id_: IdEnum) -> type[ServiceError]:
    # A category has a class, and every error a category.
    return cast("type[ServiceError]", catalog.class_of(id_))


def _category_of(catalog: Catalog, identified: Identified[ServiceError]) -> CategoryEnum | None:
    """Finds the category that a body names, or else the only one of the HTTP status."""
    named = [it for it in catalog.categories if it.wire is not None and it.wire == identified.category]
    fitting = named or [it for it in catalog.categories if it.status is not None and it.status == identified.status]
    return fitting[0] if len(fitting) == 1 else None


def _received(
    class_: type[_Error],
    message: str | None,
    place: tuple[IdEnum | None, CodeEnum | None, CategoryEnum | None, Mapping[str, ParamValue]],
) -> _Error:
    error = class_.__new__(class_)
    error._place(*place)
    error.message = message or ""
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
