# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""What a response was, and how it is read from what people hold."""
# Errors are made of parts that users don't see.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Union, cast

from ._base import Leaf, ServiceError

if TYPE_CHECKING:
    from ._base import Catalog, CategoryEnum, CodeEnum, IdEnum, ParamValue
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

Answer = tuple[type[ServiceError], "Found", Body]
"""What an answer is made of: the class of the catalog's errors, what was found, and the body as it was handed in."""

_FIRST_FAILURE = 400
# As what the values of params are held that aren't held as texts.
_TYPES: Mapping[str, type] = {"integer": int, "number": float, "boolean": bool}


class Identified(Generic[_Error_co]):  # noqa: PLW1641 (params are held in a dict, which has no hash)
    """What a response was. Nothing of it is lost, whether the error is known or not."""

    __slots__ = ("_body", "_error", "_found", "_root")
    __match_args__ = ("match", "error")

    def __init__(self, root: type[_Error_co], found: Found, body: Body, error: _Error_co | None = None) -> None:
        self._root = root
        self._found = found
        self._body = body
        self._error = error

    @property
    def match(self) -> Match:
        """How well it matched."""
        return self._found.match

    @property
    def error(self) -> _Error_co | None:
        """The error, ready to be raised, if it is known which it is."""
        if self._error is None and self._found.error is not None:
            answer = self._root, self._found, self._body
            error: Any = self._root._catalog.reader.known(self._found.error, answer)
            self._error = error
        return self._error

    @property
    def params(self) -> Mapping[str, ParamValue]:
        """The params by their names in the spec. One that no Python value of its type can hold is the text that it was."""
        return self._found.params

    @property
    def code(self) -> str | None:
        """The code in the body."""
        return self._found.code

    @property
    def category(self) -> str | None:
        """What the body calls the category."""
        return self._found.category

    @property
    def status(self) -> int | None:
        """The HTTP status."""
        return self._found.status

    @property
    def message(self) -> str | None:
        """The message in the body; a body that hasn't the shape of an error is all message."""
        return self._found.message

    @property
    def trace(self) -> str | None:
        """The id by which the service's logs are searched."""
        return self._found.trace

    @property
    def body(self) -> Body:
        """The body as it was handed in."""
        return self._body

    @property
    def is_error(self) -> bool:
        """Whether the service failed: the status says so, or the message is a known error's, or the body has the shape of one with a code."""
        return _is_error(self._found)

    def __repr__(self) -> str:
        names = ("match", "error", "code", "category", "status", "trace", "is_error")
        return f"Identified({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Identified):
            return NotImplemented
        answer = cast("Identified[ServiceError]", other)
        return (self._found, self.body, self.error) == (answer._found, answer.body, answer.error)

    def raise_for_error(self) -> None:
        """Raises the error, or one as near as is known to it, if the service failed."""
        if not self.is_error:
            return
        if self.error is not None:
            raise self.error
        raise self._root._catalog.reader.unknown((self._root, self._found, self._body))


def identify_response(root: type[_Error], status: int | None, body: Body) -> Identified[_Error]:
    """Tells which error of a catalog a response is."""
    return Identified(root, root._catalog.reader.engine.identify(status, body), body)


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
        classes = [_class_of(catalog, it) for it in catalog.ids]
        self._errors = [
            (class_, id_, id_.code, id_.category, [(it.wire, _TYPES.get(it.type, str)) for it in class_._params])
            for id_, class_ in zip(catalog.ids, classes)
        ]
        wire = catalog.wire()
        categories = {it: Category(it.value, it.status, it.wire) for it in catalog.categories}
        messages = catalog.texts(catalog.wire_locale).messages

        def row(id_: IdEnum, class_: type[ServiceError]) -> Row:
            code = id_.code.value if id_.code else None
            params: dict[str, HoleType] = {it.wire: it.type for it in class_._params}
            return Row(code, categories[id_.category], (messages[id_], *wire.also.get(id_, ())), params)

        self.engine = Engine(wire, categories.values(), [row(*it) for it in zip(catalog.ids, classes)])

    def known(self, index: int, answer: Answer) -> ServiceError:
        """Makes the error that was found, of its own class if its params are all there, else of its code's or category's."""
        found = answer[1]
        class_, id_, code, category, wanted = self._errors[index]
        for name, type_ in wanted:
            if type(found.params.get(name)) is not type_:
                class_ = cast("type[ServiceError]", next(it for it in class_.__bases__ if it is not Leaf))
                break
        return _made(class_, id_, code, category, answer)

    def unknown(self, answer: Answer) -> ServiceError:
        """Makes an error of the class of what is known: the code, the category, or only the catalog."""
        root, found, _ = answer
        code = self._codes.get(found.code or "")
        category = code.category if code else _category_of(self._catalog, found)
        class_ = self._catalog.class_of_groups(code, category) or root
        return _made(class_, None, code, category, answer)


def _made(
    class_: type[ServiceError],
    error_id: IdEnum | None,
    code: CodeEnum | None,
    category: CategoryEnum | None,
    answer: Answer,
) -> ServiceError:
    found = answer[1]
    message = found.message or ""
    error = class_.__new__(class_, message)
    error._place(error_id, code, category, found.params, answer)
    error.message = message
    return error


def _class_of(catalog: Catalog, id_: IdEnum) -> type[ServiceError]:
    # A category has a class, and every error a category.
    return cast("type[ServiceError]", catalog.class_of(id_))


def _category_of(catalog: Catalog, found: Found) -> CategoryEnum | None:
    """Finds the category that a body names, or else the only one of the HTTP status."""
    named = [it for it in catalog.categories if it.wire is not None and it.wire == found.category]
    fitting = named or [it for it in catalog.categories if it.status is not None and it.status == found.status]
    return fitting[0] if len(fitting) == 1 else None


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
