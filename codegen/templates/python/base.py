"""What the errors of every catalog have in common."""

from __future__ import annotations

import math
from enum import Enum
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NamedTuple, NoReturn, TypeVar, Union, cast, get_args

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from typing_extensions import Self, dataclass_transform

    from ._identify import Wire
    from ._locale import Locale
    from ._responses import Answer, Identified, Reader
else:

    def dataclass_transform(**_):
        """Stands in for the decorator of PEP 681, which only type checkers need."""
        return lambda cls: cls


ParamType = Literal["string", "token", "integer", "number", "boolean", "ipv4"]
"""What a param may hold, as the spec calls it."""

ParamValue = Union[str, int, float, bool]
"""A param, as Python holds it."""

Retry = Literal["never", "backoff"]
"""Whether the same request may be sent again: never, or after a wait that grows with each try."""

_NOTHING: Mapping[str, str] = MappingProxyType({})


class WireEnum(str, Enum):
    """Names that are their own text: `ErrorId.X == "x"` and `str(ErrorId.X) == "x"`, in every version of Python."""

    _value_: str

    @property
    def value(self) -> str:
        """The text. Said here for type checkers, which can't tell what a constructor makes of a line of a table."""
        return self._value_

    def __str__(self) -> str:
        return self._value_

    def __format__(self, spec: str) -> str:
        return format(self._value_, spec)


class CategoryEnum(WireEnum):
    """A service's own classes of errors."""

    status: int | None
    """The HTTP status, if the service tells."""
    wire: str | None
    """What a body calls the category, if it does."""

    def __new__(cls, value: str, status: int | None = None, wire: str | None = None) -> Self:
        """Makes a member from its line in the table."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.status = status
        member.wire = wire
        return member


class CodeEnum(WireEnum):
    """The machine codes of a service."""

    category: CategoryEnum | None
    """The category, if all errors of the code share one."""

    def __new__(cls, value: str, category: CategoryEnum | None = None) -> Self:
        """Makes a member from its line in the table."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.category = category
        return member


class IdEnum(WireEnum):
    """The errors of a service. An id is never given to another error."""

    category: CategoryEnum
    code: CodeEnum | None
    retry: Retry | None

    def __new__(
        cls,
        value: str,
        group: CategoryEnum | CodeEnum | None = None,
        retry: Retry | None = None,
        code: CodeEnum | None = None,
    ) -> Self:
        """Makes a member from its line in the table; the group is the code, if that tells the category.

        Every line has a group. It may be left out for type checkers, which take the look-up `ErrorId("x")` for a call of this.
        """
        member = str.__new__(cls, value)
        member._value_ = value
        member.retry = retry
        member.code = group if isinstance(group, CodeEnum) else code
        member.category = cast("CategoryEnum", group.category if isinstance(group, CodeEnum) else group)
        return member


class Deprecation(NamedTuple):
    """Why an error should no longer be used."""

    since: str
    """The version or date from which on it is out of use."""
    replaced_by: IdEnum | None = None
    """The error to use in its place."""
    note: str | None = None
    """What else to know."""


class Texts(NamedTuple):
    """What a catalog says in one language, by the ids of its errors."""

    messages: Mapping[str, str]
    """Templates: `{name}` is a hole, `{{` and `}}` are braces."""
    descriptions: Mapping[str, str] = _NOTHING
    remedies: Mapping[str, str] = _NOTHING


class Catalog:
    """What the errors of one service share. The texts of a language are only loaded when they are read."""

    def __init__(
        self,
        *,
        wire_locale: Locale,
        texts: Callable[[Locale], Texts],
        wire: Callable[[], Wire],
        categories: type[CategoryEnum],
        ids: type[IdEnum],
        constants: Mapping[str, str] = _NOTHING,
        deprecated: Mapping[IdEnum, Deprecation] | None = None,
    ) -> None:
        self.wire_locale: Locale = wire_locale
        self.texts = texts
        self.wire = wire
        """How bodies are read."""
        self.categories: Sequence[CategoryEnum] = tuple(categories)
        self.ids: Sequence[IdEnum] = tuple(ids)
        self.constants = constants
        """What the service fills in from its configuration, by the name of the hole."""
        self.deprecated: Mapping[IdEnum, Deprecation] = deprecated or {}
        # Texts alone would not do: an id may read as a category or a code does.
        self._classes: dict[tuple[type, str | None], type[ServiceError]] = {}

    def assign(self, group: WireEnum, class_: type[ServiceError]) -> None:
        """Makes a class the one of a category, a code or an id."""
        self._classes[type(group), group] = class_

    def class_of(self, error_id: IdEnum) -> type[ServiceError] | None:
        """Finds the most specific class of an error: its own, its code's or its category's."""
        return self.class_of_groups(error_id, error_id.code, error_id.category)

    def class_of_groups(self, *groups: WireEnum | None) -> type[ServiceError] | None:
        """Finds the class of the first of these that has one."""
        return next((self._classes[key] for group in groups if (key := (type(group), group)) in self._classes), None)

    @cached_property
    def reader(self) -> Reader:
        """What identifies responses. It is made when it is first needed."""
        from ._responses import Reader

        return Reader(self)


class Param:
    """A typed hole in an error's messages. On the error it is an attribute that can only be read."""

    def __init__(self, type_: ParamType, wire: str | None, sensitive: bool) -> None:
        self.type: ParamType = type_
        self.wire = wire or ""
        self.sensitive = sensitive
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.wire = self.wire or name

    def __get__(self, error: ServiceError | None, owner: type) -> object:
        return self if error is None else error.params[self.wire]

    def __set__(self, error: ServiceError, value: object) -> None:
        message = f"{self.name!r} of {type(error).__name__} can only be read"
        raise AttributeError(message)

    def convert(self, value: ParamValue) -> ParamValue:
        """Turns an integer into a float where a number is wanted, so that every language writes it the same."""
        return float(value) if self.type == "number" else value


def param(type_: ParamType, *, wire: str | None = None, sensitive: bool = False) -> Any:
    """Declares a param: what it may hold, its name in the spec if that is another, and whether `repr` hides it."""
    return Param(type_, wire, sensitive)


class ServiceError(Exception):
    """Any error of any service."""

    __match_args__ = ("id",)

    _catalog: ClassVar[Catalog]
    _params: ClassVar[tuple[Param, ...]] = ()
    _id: IdEnum | None
    _code: CodeEnum | None
    _category: CategoryEnum | None
    message: str
    """The message in the language of the service, filled; where the error was received, as it was."""
    params: Mapping[str, ParamValue]
    """The params by their names in the spec."""
    _answer: Answer | None
    """What `identified` is made of. The answer itself would hold the error in turn, and neither would go before the garbage collector comes."""

    def __init__(self, _: NoReturn, /) -> None:
        name = type(self).__name__
        message = f"{name} stands for several errors: make one with {name}.from_id(...), or with a class of its own"
        raise TypeError(message)

    def __init_subclass__(
        cls, *, catalog: Catalog | None = None, of: WireEnum | None = None, **keywords: object
    ) -> None:
        """Notes the catalog, or the category, code or id that the class stands for."""
        super().__init_subclass__(**keywords)
        if catalog is not None:
            cls._catalog = catalog
        if of is not None:
            cls._catalog.assign(of, cls)

    @property
    def id(self) -> IdEnum | None:
        """Which error it is; None if the service sent one that isn't known."""
        return self._id

    @property
    def code(self) -> CodeEnum | None:
        """The machine code, if the error has one that is known."""
        return self._code

    @property
    def category(self) -> CategoryEnum | None:
        """The service's own class of errors, if it is known."""
        return self._category

    @property
    def status(self) -> int | None:
        """The HTTP status: the one that was received, or else that of the category, if the service tells."""
        received = self._answer[1].status if self._answer else None
        return received if received is not None or self._category is None else self._category.status

    @property
    def retry(self) -> Retry | None:
        """Whether the same request may be sent again, if the service tells."""
        return self._id.retry if self._id else None

    @property
    def identified(self) -> Identified[ServiceError] | None:
        """The answer of the service that this error was read from, if it was."""
        from ._responses import Identified

        if self._answer is None:
            return None
        root, found, body = self._answer
        return Identified(root, found, body, self if found.error is not None else None)

    @property
    def deprecated(self) -> Deprecation | None:
        """Why the error should no longer be used, if so."""
        return self._catalog.deprecated.get(self._id) if self._id else None

    def message_in(self, locale: Locale) -> str:
        """Fills the message in a language. Where it can't be filled it is what was received."""
        class_ = self._catalog.class_of(self._id) if self._id else None
        if self._id is None or class_ is None or not isinstance(self, class_):
            return self.message
        holes = {name: _write(value) for name, value in self.params.items()}
        return self._catalog.texts(locale).messages[self._id].format_map({**self._catalog.constants, **holes})

    def description(self, locale: Locale) -> str | None:
        """Tells what the error means, if the service does."""
        return self._catalog.texts(locale).descriptions.get(self._id) if self._id else None

    def remedy(self, locale: Locale) -> str | None:
        """Tells what to do about the error, if the service does."""
        return self._catalog.texts(locale).remedies.get(self._id) if self._id else None

    def _fill(self, error_id: IdEnum, params: Mapping[str, ParamValue]) -> None:
        self._place(error_id, error_id.code, error_id.category, params, None)
        self.message = self.message_in(self._catalog.wire_locale)
        self.args = (self.message,)

    def _place(
        self,
        error_id: IdEnum | None,
        code: CodeEnum | None,
        category: CategoryEnum | None,
        params: Mapping[str, ParamValue],
        answer: Answer | None,
    ) -> None:
        self._answer = answer
        self._id = error_id
        self._code = code
        self._category = category
        self.params = params

    def __str__(self) -> str:
        return self.message if self.message or self._id else f"HTTP {self.status}"

    def __repr__(self) -> str:
        name = type(self).__name__
        if self._id is None:
            return f"<{name}: not known>"
        return f"{name}.from_id({type(self._id).__name__}.{self._id.name})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ServiceError) or type(other) is not type(self):
            return NotImplemented
        return (self._id, self.message, self.params, self.status) == (
            other._id,
            other.message,
            other.params,
            other.status,
        )

    def __hash__(self) -> int:
        return hash((type(self), self._id, self.message))

    def __reduce__(self) -> tuple[object, ...]:
        return _revive, (type(self), self.args), self.__dict__


_Error = TypeVar("_Error", bound=ServiceError)
_Id_co = TypeVar("_Id_co", bound=IdEnum, covariant=True)
_Id = TypeVar("_Id", bound=IdEnum)
_Code = TypeVar("_Code", bound=Union[CodeEnum, None])
_Category = TypeVar("_Category", bound=CategoryEnum)


class CatalogError(ServiceError, Generic[_Id, _Code, _Category]):
    """Any error of one service: id, code and category are of its own types."""

    @property
    def id(self) -> _Id | None:
        """Which error it is; None if the service sent one that isn't known."""
        return cast("_Id | None", super().id)

    @property
    def code(self) -> _Code | None:
        """The machine code, if the error has one that is known."""
        return cast("_Code | None", super().code)

    @property
    def category(self) -> _Category | None:
        """The service's own class of errors, if it is known."""
        return cast("_Category | None", super().category)

    @classmethod
    def from_id(cls, error_id: _Id) -> Self:
        """Makes an error that has no params, of its most specific class.

        An error that has params is made by its own class, which takes them, and is a `TypeError` here.
        """
        class_ = cls._catalog.class_of(error_id)
        if class_ is None or not issubclass(class_, cls):
            message = f"{error_id!r} is no {cls.__name__}"
            raise TypeError(message)
        if class_._params:
            message = f"{error_id!r} has params: make it with {class_.__name__}({_keywords(class_._params)})"
            raise TypeError(message)
        error = class_.__new__(class_)
        error._fill(error_id, {})
        return error


class Operation(Generic[_Id_co]):
    """What a service does at one address."""

    error_ids: tuple[_Id_co, ...]
    """The ids of the errors that it may answer with, in the order of the table."""

    def __init__(self, error_ids: object) -> None:
        self.error_ids = get_args(error_ids)

    def id_of(self, error: BaseException | None) -> _Id_co | None:
        """Tells which of the operation's errors it is; None if it is none of them."""
        error_id = error.id if isinstance(error, ServiceError) else None
        # Texts would not do: another service may have an error of that name.
        return next((it for it in self.error_ids if it is error_id), None)


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(param,))
class Leaf(ServiceError):
    """A single error, which is made by calling its class with the params as keywords."""

    _of: ClassVar[IdEnum]

    def __init_subclass__(cls, *, of: WireEnum | None = None, **keywords: Any) -> None:
        """Notes the id and the params of the class."""
        super().__init_subclass__(of=of, **keywords)
        if isinstance(of, IdEnum):
            cls._of = of
            cls._params = tuple(value for value in vars(cls).values() if isinstance(value, Param))

    def __init__(self, **values: ParamValue) -> None:
        if values.keys() != {it.name for it in self._params}:
            message = f"{type(self).__name__}() takes ({_keywords(self._params)}), not ({', '.join(values)})"
            raise TypeError(message)
        self._fill(self._of, {it.wire: it.convert(values[it.name]) for it in self._params})

    def __repr__(self) -> str:
        shown = (f"{it.name}={'<hidden>' if it.sensitive else repr(self.params[it.wire])}" for it in self._params)
        return f"{type(self).__name__}({', '.join(shown)})"


def _keywords(params: tuple[Param, ...]) -> str:
    return ", ".join(f"{it.name}=..." for it in params)


def _revive(class_: type[_Error], args: tuple[object, ...]) -> _Error:
    """Makes an unpickled or copied error, whose attributes come after."""
    return class_.__new__(class_, *args)


def _write(value: ParamValue) -> str:
    """Writes a param into a message, the same as every other language does."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return write_number(value) if isinstance(value, float) else str(int(value))


def write_number(number: float) -> str:
    """Writes a number as RFC 8785 and ECMAScript do: the shortest digits, an exponent below 1e-6 and from 1e21 on."""
    if not math.isfinite(number):
        return "NaN" if math.isnan(number) else "Infinity" if number > 0 else "-Infinity"
    sign = "-" if number < 0 else ""
    mantissa, _, exponent = repr(abs(number)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    # The decimal point stands after that many digits.
    point = len(whole) + int(exponent or 0) - (len(whole + fraction) - len(digits))
    digits = digits.rstrip("0")
    if not digits:
        return "0"
    if -6 < point <= 21:
        if point <= 0:
            return f"{sign}0.{'0' * -point}{digits}"
        padded = digits.ljust(point, "0")
        return sign + padded[:point] + ("." + padded[point:] if padded[point:] else "")
    tail = "." + digits[1:] if digits[1:] else ""
    return f"{sign}{digits[0]}{tail}e{point - 1:+d}"
