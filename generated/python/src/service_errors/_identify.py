# Made by `cargo xtask gen` from the spec. What is edited here is lost.
"""Signal to error: which row of a table a response came from.

The Rust engine of errspec defines what is answered here; `vectors.jsonl` holds both to it. Nothing takes more than linear time, nothing is
raised whatever comes in, and no regular expression is made from the text of a server.
"""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from string import Formatter
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple, Union, cast

from ._base import write_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

HoleType = Literal["string", "token", "integer", "number", "boolean", "ipv4"]
"""What a hole takes."""

Match = Literal["exact", "normalized", "code", "category", "none", "not_error"]
"""How well a response matched, best first."""

Value = Union[str, int, float, bool]
"""A param; one that its type can't hold stays the text that it was."""


class Category(NamedTuple):
    """A class of errors, and what it is known by."""

    id: str
    status: int | None
    wire: str | None
    """What a body calls it."""


class Row(NamedTuple):
    """One error, and what it is known by."""

    code: str | None
    category: Category
    wordings: Sequence[str]
    """The message and other wordings of it, as templates: `{name}` is a hole, `{{` and `}}` are braces."""
    holes: Mapping[str, HoleType]
    """The params. A hole that isn't among them is a constant of the catalog."""


class Wire(NamedTuple):
    """How a service writes its errors. Shapes are as in the spec: `"$code"` is read, `"$code?"` if it is there, `"$$"` is a dollar sign."""

    envelopes: Sequence[object]
    not_errors: Sequence[object] = ()
    body_prefixes: Sequence[str] = ()
    constants: Mapping[str, HoleType] = MappingProxyType({})
    also: Mapping[str, Sequence[str]] = MappingProxyType({})
    """Other wordings of errors, by id."""
    late: Mapping[int, int] = MappingProxyType({})
    """Wordings with holes are tried in the order of the rows, but for these: by the place at which it is tried, which of them that is."""


Hit = tuple[Match, Union[int, None], dict[str, Value]]
"""How well a message matched, the index of its row, its params."""


class Found(NamedTuple):
    """What a response was."""

    match: Match
    error: int | None
    """The index of its row."""
    params: dict[str, Value]
    code: str | None
    category: str | None
    status: int | None
    message: str | None
    trace: str | None
    is_enveloped: bool
    """Whether the body had the shape of an error."""


# What Unicode calls white space, which is less than `str.isspace` does.
_WHITE_SPACE = "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
# By what two texts aren't told apart at their ends: white space, and what ends a sentence.
_LOOSE = _WHITE_SPACE + ".!。"

_LONGEST_NUMBER = 1536
# Python refuses to read integers of more digits, unless it is told otherwise; it can't be told to read less than these.
_LONGEST_INTEGER = 640
_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_TOKEN = re.compile(f"[^{_WHITE_SPACE}]+")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_VALUES: dict[HoleType, re.Pattern[str]] = {
    "token": _TOKEN,
    "integer": re.compile("-?[0-9]+"),
    "number": _NUMBER,
    "boolean": re.compile("true|false"),
    "ipv4": re.compile(rf"{_OCTET}(?:\.{_OCTET}){{3}}"),
}
# As far as a hole of the type can go, and from any later place within that no further.
_REACHES: dict[HoleType, re.Pattern[str]] = {
    "token": re.compile(f"[^{_WHITE_SPACE}]*"),
    "integer": re.compile("-?[0-9]*"),
}

_WORD = re.compile("[0-9A-Za-z_]+")
_NO_WORD = re.compile("[^0-9A-Za-z_]|$")


def lower(text: str) -> str:
    """Puts ASCII letters in lower case, and no others."""
    return text.lower() if text.isascii() else text.encode().lower().decode()


class Engine:
    """The tables of one catalog, and what they are looked up by."""

    def __init__(self, wire: Wire, categories: Iterable[Category], rows: Sequence[Row]) -> None:
        categories = list(categories)
        self._body_prefixes = wire.body_prefixes
        self._envelopes = [_reader(it) for it in wire.envelopes]
        self._not_errors = [_reader(it) for it in wire.not_errors]
        self._keys = [(row.code, row.category) for row in rows]
        self._codes = [row.code for row in rows]
        self._wires = [row.category.wire for row in rows]
        self._statuses = [row.category.status for row in rows]
        self._known_wires = {it.wire for it in categories if it.wire is not None}
        self._known_statuses = {it.status for it in categories if it.status is not None}
        self._only_errors = _only_errors(self._codes)
        self._code_words = {match[0] for code in self._only_errors if (match := _WORD.match(code))}
        self._code_heads = _common_heads(self._code_words)
        self._code_starts = Starts(self._only_errors)
        self._literals: dict[str, list[int]] = {}
        self._loose_literals: dict[str, list[tuple[str, int]]] = {}
        templates: list[Template] = []
        for error, row in enumerate(rows):
            for wording in row.wordings:
                pieces = _pieces(wording)
                if len(pieces) > 1:
                    templates.append(Template.of(error, pieces, {**wire.constants, **row.holes}, row.holes))
                else:
                    self._add_literal(pieces[0][0], error)
        self._templates = _in_order(templates, wire.late)
        self._alike: dict[object, list[int]] = {}
        self._heads: dict[str, list[int]] = {}
        for index, template in enumerate(self._templates):
            self._alike.setdefault(template.exact.key, []).append(template.error)
            self._heads.setdefault(lower(template.exact.head.lstrip(_LOOSE)), []).append(index)
        self._head_starts = Starts(self._heads)

    def _add_literal(self, text: str, error: int) -> None:
        self._literals.setdefault(text, []).append(error)
        self._loose_literals.setdefault(lower(text.strip(_LOOSE)), []).append((text, error))

    def identify(self, status: object, body: object) -> Found:
        """Identifies a response by its HTTP status, if that is known, and its body: bytes, text or parsed JSON."""
        text = body if type(body) is str and body.isascii() else _text_of(body)
        text = _undress(text, self._body_prefixes)
        known = _status_of(status)
        if not text.startswith(("{", "[")) or (value := _parse(text)) is _NO_JSON:
            return self._find(known, {"message": text}, is_enveloped=False)
        if any(fits(value, {}) for fits in self._not_errors):
            return Found("not_error", None, {}, None, None, known, None, None, is_enveloped=False)
        signal = self._read(value)
        if signal is None:
            return self._find(known, {"message": text}, is_enveloped=False)
        return self._find(known, self._with_nested(signal), is_enveloped=True)

    def _read(self, value: object) -> Signal | None:
        """Reads the first envelope that fits."""
        for envelope in self._envelopes:
            signal: Signal = {}
            if envelope(value, signal):
                return signal
        return None

    def _with_nested(self, signal: Signal) -> Signal:
        """Reads a message that is a JSON object in its turn, once; what it says goes before what stood around it."""
        message = signal.get("message", "").strip(_WHITE_SPACE)
        if message[:1] != "{" or (value := _parse(message)) is _NO_JSON:
            return signal
        return {**signal, **(self._read(value) or {})}

    def _find(self, status: int | None, signal: Signal, *, is_enveloped: bool) -> Found:
        code, category, message = signal.get("code"), signal.get("category"), signal.get("message")
        candidates = self._candidates(code, category, status)
        hit = self._hit(message or "", candidates)
        if hit is None and candidates is not None and candidates.column is not self._codes:
            hit = self._hit(message or "", None)
        if hit is None:
            hit, code = self._without_message(candidates, code, "" if is_enveloped else message or "")
        match, error, params = hit
        return Found(match, error, params, code, category, status, message, signal.get("trace"), is_enveloped)

    def _candidates(self, code: str | None, category: str | None, status: int | None) -> Candidates | None:
        """Chooses by code if that is known, else by category, else by status, else all."""
        if code in self._only_errors:
            return Candidates(self._codes, code)
        if category in self._known_wires:
            return Candidates(self._wires, category)
        return Candidates(self._statuses, status) if status in self._known_statuses else None

    def _without_message(self, candidates: Candidates | None, code: str | None, text: str) -> tuple[Hit, str | None]:
        """Says what is left to say when no message fits."""
        known = code if candidates is not None and candidates.column is self._codes else self._code_in(text)
        if known is not None:
            return ("code", self._only_errors[known], {}), known if code is None else code
        return ("none" if candidates is None else "category", None, {}), code

    def _hit(self, message: str, candidates: Candidates | None) -> Hit | None:
        """Finds the error among the candidates whose message that is."""
        literals = self._literals.get(message)
        error = self._the_one(literals, candidates) if literals else None
        if error is not None:
            return "exact", error, {}
        start = message.lstrip(_LOOSE)
        templates = self._templates_of(start, candidates)
        for template in templates:
            spans = template.exact.fill(message)
            if spans is not None:
                error = self._the_one(self._alike[template.exact.key], candidates)
                if error is not None:
                    return "exact", error, template.params(message, spans)
                break
        trimmed = start.rstrip(_LOOSE)
        return self._loose_hit(message, trimmed, lower(trimmed), templates, candidates) if trimmed else None

    def _loose_hit(
        self, message: str, trimmed: str, lowered: str, templates: Sequence[Template], candidates: Candidates | None
    ) -> Hit | None:
        literals = self._loose_literals.get(lowered)
        if literals:
            # A message that differs in case alone is nearer than one whose ends differ.
            whole = lower(message)
            for errors in (
                [error for text, error in literals if lower(text) == whole],
                [error for _, error in literals],
            ):
                error = self._the_one(errors, candidates)
                if error is not None:
                    return "normalized", error, {}
        for template in templates:
            spans = template.normalized.fill(lowered)
            if spans is not None:
                error = self._the_one(self._alike[template.exact.key], candidates)
                return None if error is None else ("normalized", error, template.params(trimmed, spans))
        return None

    def _templates_of(self, start: str, candidates: Candidates | None) -> Sequence[Template]:
        """Gives the templates among the candidates with whose head a message starts, in order."""
        heads = self._head_starts.of(lower(start[: self._head_starts.longest]))
        if not heads:
            return ()
        indices = (
            self._heads[heads[0]] if len(heads) == 1 else sorted(index for head in heads for index in self._heads[head])
        )
        found = [self._templates[index] for index in indices]
        return found if candidates is None else [it for it in found if candidates.has(it.error)]

    def _the_one(self, errors: Sequence[int], candidates: Candidates | None) -> int | None:
        """Gives of several errors with the same message the first, but none if they differ in what the message doesn't tell."""
        if candidates is not None:
            errors = [error for error in errors if candidates.has(error)]
        if len(errors) <= 1:
            return errors[0] if errors else None
        key = self._keys[errors[0]]
        return min(errors) if all(self._keys[error] == key for error in errors) else None

    def _code_in(self, text: str) -> str | None:
        """Finds the first code in a text that stands there as a whole word."""
        if not any(it in text for it in self._code_heads):
            return None
        for word in _WORD.finditer(text):
            if word[0] in self._code_words:
                start = word.start()
                for code in self._code_starts.of(text[start : start + self._code_starts.longest]):
                    if _WORD.match(code[-1:]) and _NO_WORD.match(text, start + len(code)):
                        return code
        return None


class Candidates(NamedTuple):
    """The errors that have a value in a column."""

    column: Sequence[object]
    value: object

    def has(self, error: int) -> bool:
        """Tells whether an error is among them."""
        return self.column[error] == self.value


class Starts:
    """Texts, to find those with which another text starts.

    The last of them, in order, that isn't greater than the text starts with all of them with which the text starts: what stands between the
    text and a start of it starts in the same way. So the rest is a walk from each to the longest other with which it starts.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._sorted = sorted(texts)
        self._parent: dict[str, str | None] = {}
        self.longest = max(map(len, self._sorted), default=0)
        starts: list[str] = []
        for text in self._sorted:
            while starts and not text.startswith(starts[-1]):
                starts.pop()
            self._parent[text] = starts[-1] if starts else None
            starts.append(text)

    def of(self, text: str) -> list[str]:
        """Gives those with which a text starts, the longest first."""
        last = bisect_right(self._sorted, text) - 1
        start = self._sorted[last] if last >= 0 else None
        while start is not None and not text.startswith(start):
            start = self._parent[start]
        found: list[str] = []
        while start is not None:
            # What the longest starts with, the text starts with too.
            found.append(start)
            start = self._parent[start]
        return found


def _only_errors(codes: Sequence[str | None]) -> dict[str, int | None]:
    """Gives the codes, each with its error if it has only one."""
    only: dict[str, int | None] = {}
    for error, code in enumerate(codes):
        if code is not None:
            only[code] = None if code in only else error
    return only


def _common_heads(words: Iterable[str]) -> list[str]:
    """Gives what words start with: for each first letter, what all have in common that start with it."""
    heads: dict[str, str] = {}
    for word in words:
        heads[word[0]] = _common_head(heads.get(word[0], word), word)
    return list(heads.values())


def _common_head(one: str, other: str) -> str:
    length = 0
    for here, there in zip(one, other):
        if here != there:
            break
        length += 1
    return one[:length]


def _pieces(wording: str) -> list[tuple[str, str]]:
    """Takes a template apart: pairs of a literal and the name of the hole behind it, which the last has none of."""
    pieces: list[tuple[str, str]] = []
    literal = ""
    for text, name, _, _ in Formatter().parse(wording):
        literal += text
        if name is not None:
            pieces.append((literal, name))
            literal = ""
    return [*pieces, (literal, "")]


def _in_order(templates: list[Template], late: Mapping[int, int]) -> list[Template]:
    """Puts templates into the order in which they are tried: their own, but for those of which the place is given."""
    moved = set(late.values())
    others = (template for index, template in enumerate(templates) if index not in moved)
    return [templates[late[place]] if place in late else next(others) for place in range(len(templates))]


class Template(NamedTuple):
    """A message with holes."""

    error: int
    exact: Pattern
    normalized: Pattern
    """The same in lower case, without what is loose at its ends."""
    names: Sequence[str | None]
    """By hole: the param, or None for a constant."""

    @staticmethod
    def of(
        error: int, pieces: Sequence[tuple[str, str]], types: Mapping[str, HoleType], params: Mapping[str, HoleType]
    ) -> Template:
        """Makes a template from the pieces of a wording."""
        literals = [literal for literal, _ in pieces]
        names = [name for _, name in pieces[:-1]]
        holes: list[HoleType] = [types[name] for name in names]
        lowered = [lower(it) for it in (literals[0].lstrip(_LOOSE), *literals[1:-1], literals[-1].rstrip(_LOOSE))]
        return Template(
            error,
            Pattern(literals, holes),
            Pattern(lowered, holes),
            [name if name in params else None for name in names],
        )

    def params(self, text: str, spans: Sequence[tuple[int, int]]) -> dict[str, Value]:
        """Reads the params in a text, each as its type."""
        named = zip(self.names, self.exact.types, spans)
        return {name: _value(type_, text[start:end]) for name, type_, (start, end) in named if name is not None}


class Pattern:
    """Literals and holes in turn, and where they stand in a text.

    A text matches as a whole, and each hole takes the fewest characters that let the rest match: what an anchored regular expression with
    lazy groups gives. The time is linear in the text for each piece: where a hole has failed once, it isn't tried again at a place from which
    it could only find what it found before.
    """

    def __init__(self, literals: Sequence[str], types: Sequence[HoleType]) -> None:
        self.head = literals[0]
        self.types = types
        self.key = (tuple(literals), tuple(types))
        self._behind = literals[1:]
        self._tail = literals[-1]

    def fill(self, text: str) -> list[tuple[int, int]] | None:
        """Tells what stands in each hole, if the text matches."""
        if not text.startswith(self.head) or not text.endswith(self._tail):
            return None
        # The tail is compared before all else; a hole that would overlap it doesn't fit.
        start, end = len(self.head), len(text) - len(self._tail)
        if len(self.types) == 1:
            return [(start, end)] if _accepts(self.types[0], text, start, end) else None
        return self._search(text, start, end)

    def _search(self, text: str, start: int, end: int) -> list[tuple[int, int]] | None:
        """Fills a hole up to each place in turn where the literal behind it stands, until the rest matches."""
        last = len(self.types) - 1
        failed: dict[int, tuple[int, int]] = {}
        spans: list[tuple[int, int]] = []
        ends: list[Iterator[int]] = []
        while True:
            hole = len(ends)
            since, until = failed.get(hole, (0, 0))
            if not since <= start < until:
                if hole < last:
                    spans.append((start, start))
                    ends.append(_ends(self.types[hole], text, start, self._behind[hole]))
                elif _accepts(self.types[last], text, start, end):
                    return [*spans, (start, end)]
                else:
                    failed[last] = (start, _reach(self.types[last], text, start) or start)
            next_end = None
            while ends and next_end is None:
                hole, start = len(ends) - 1, spans[-1][0]
                next_end = next(ends[-1], None)
                if next_end is None:
                    failed[hole] = (start, _reach(self.types[hole], text, start) or start)
                    ends.pop()
                    spans.pop()
            if next_end is None:
                return None
            spans[-1] = (start, next_end)
            start = next_end + len(self._behind[hole])


def _accepts(type_: HoleType, text: str, start: int, end: int) -> bool:
    """Tells whether a stretch of a text is a value of a type."""
    if type_ == "string":
        return start <= end
    if type_ == "number" and end - start > _LONGEST_NUMBER:
        return False
    return start < end and _VALUES[type_].fullmatch(text, start, end) is not None


def _reach(type_: HoleType, text: str, start: int) -> int | None:
    """Tells how far a hole can go from a place, if from any later place within that it could go no further and find nothing else."""
    if type_ == "string":
        return len(text)
    pattern = _REACHES.get(type_)
    match = pattern.match(text, start) if pattern else None
    return match.end() if match else None


def _ends(type_: HoleType, text: str, start: int, literal: str) -> Iterator[int]:
    """Gives the places up to which a hole can be filled: where the literal behind it stands."""
    reach = _reach(type_, text, start)
    limit = start + _LONGEST_NUMBER if reach is None else reach
    at = text.find(literal, start, limit + len(literal))
    while at >= 0:
        if _accepts_within_reach(type_, text, start, at):
            yield at
        at = text.find(literal, at + 1, limit + len(literal))


def _accepts_within_reach(type_: HoleType, text: str, start: int, end: int) -> bool:
    """Does what `_accepts` does for a stretch within the reach, where any is a value if only it is long enough."""
    if type_ == "token":
        return start < end
    if type_ == "integer":
        return start < end and (end - start > 1 or text[start] != "-")
    return _accepts(type_, text, start, end)


def _value(type_: HoleType, text: str) -> Value:
    """Reads a param. What Python can't hold stays a text."""
    if type_ == "boolean":
        return lower(text) == "true"
    if type_ == "integer":
        return int(text) if len(text) <= _LONGEST_INTEGER else text
    if type_ == "number":
        number = float(text)
        return number if math.isfinite(number) else text
    return text


Signal = dict[str, str]
"""What a body says of itself, by the names that shapes use: message, code, category, trace."""

Reader = Callable[[object, Signal], bool]
"""Reads a value into a signal; False if the value hasn't the shape."""

_MISSING = object()
_NO_JSON = object()


def _reader(shape: object) -> Reader:
    """Makes a reader from a shape."""
    if isinstance(shape, dict):
        fields = [(name, _reader(it)) for name, it in cast("dict[str, object]", shape).items()]
        return lambda value, signal: (
            isinstance(value, dict) and _read_fields(cast("dict[str, object]", value), fields, signal)
        )
    if isinstance(shape, (list, tuple)):
        items = [_reader(it) for it in cast("Sequence[object]", shape)]
        return lambda value, signal: isinstance(value, list) and _read_items(cast("list[object]", value), items, signal)
    if isinstance(shape, str):
        return (
            _variable_reader(shape) if re.match(r"\$(?!\$)", shape) else _literal_reader(shape[shape.startswith("$") :])
        )
    return _literal_reader(float(shape) if isinstance(shape, int) and not isinstance(shape, bool) else shape)


def _read_fields(value: Mapping[str, object], fields: Sequence[tuple[str, Reader]], signal: Signal) -> bool:
    for name, read in fields:  # noqa: SIM110 (a generator would take twice the time)
        if not read(value.get(name, _MISSING), signal):
            return False
    return True


def _read_items(value: Sequence[object], items: Sequence[Reader], signal: Signal) -> bool:
    return len(value) == len(items) and all(read(it, signal) for read, it in zip(items, value))


def _variable_reader(shape: str) -> Reader:
    name = shape[1:].rstrip("?")
    is_optional = shape.endswith("?")

    def read(value: object, signal: Signal) -> bool:
        text = _scalar(value)
        if text is None:
            return is_optional
        signal[name] = text
        return True

    return read


def _literal_reader(wanted: object) -> Reader:
    # Numbers are floats here, so that `True` isn't 1.
    type_ = type(wanted)
    return lambda value, _: type(value) is type_ and value == wanted


def _scalar(value: object) -> str | None:
    """Reads a scalar as a string; null is as good as nothing."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return write_number(value) if isinstance(value, float) else None


def _status_of(status: object) -> int | None:
    """Reads an HTTP status; what can't be one is none."""
    return int(status) if isinstance(status, int) and not isinstance(status, bool) and 0 <= status < 1 << 16 else None


def _text_of(body: object) -> str:
    """Gives a body as text. Parsed JSON is written again, so that it is read as its text would be."""
    if isinstance(body, str):
        return _without_surrogates(str.__str__(body))
    if body is None:
        return ""
    try:
        if isinstance(body, (bytes, bytearray, memoryview)):
            # Python replaces bytes that are no UTF-8 as browsers do: one U+FFFD for each start of a character that isn't finished.
            return bytes(cast("bytes", body)).decode("utf-8", "replace")
        return _without_surrogates(json.dumps(body, ensure_ascii=False, separators=(",", ":"), default=_plain))
    except Exception:  # noqa: BLE001 (objects of any class can do anything)
        return ""


def _plain(value: object) -> object:
    """Gives what JSON can be written of, in place of what it can't."""
    return dict(cast("Mapping[object, object]", value)) if isinstance(value, Mapping) else str(value)


def _without_surrogates(text: str) -> str:
    """Reads half a surrogate pair as U+FFFD, and both halves as the character that they are."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _undress(text: str, body_prefixes: Sequence[str]) -> str:
    """Drops a byte order mark, white space at the ends, and the first body prefix that stands there."""
    text = text.removeprefix("\ufeff").strip(_WHITE_SPACE)
    for prefix in body_prefixes:
        if text.startswith(prefix):
            return text[len(prefix) :].strip(_WHITE_SPACE)
    return text


def _finite(text: str) -> float:
    """Reads a number. One that no double holds is no JSON."""
    number = float(text)
    if math.isinf(number):
        raise ValueError(text)
    return number


def _refuse(text: str) -> float:
    """Refuses `NaN` and `Infinity`, which are no JSON."""
    raise ValueError(text)


_DEEPEST = 127
_decoder = json.JSONDecoder(parse_float=_finite, parse_int=_finite, parse_constant=_refuse)
_BRACKETS = re.compile(r'[\[\]{}"]|\\.', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPES = re.compile(
    r"(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.", re.DOTALL
)


def _parse(text: str) -> object:
    """Parses JSON; `_NO_JSON` if it isn't any, or nests too deep, or holds a number that no double can."""
    if _nests_too_deep(text):
        return _NO_JSON
    if "\\u" in text and _SURROGATE.search(text):
        text = _ESCAPES.sub(lambda escape: "\\ufffd" if escape[2] else escape[0], text)
    try:
        # What is trimmed here is JSON's own white space: of any other at the ends JSON has none.
        return cast("object", _decoder.decode(text))
    except (ValueError, RecursionError):
        return _NO_JSON


def _nests_too_deep(text: str) -> bool:
    if text.count("{") + text.count("[") <= _DEEPEST:
        return False
    depth, is_string = 0, False
    for match in _BRACKETS.finditer(text):
        token = match[0]
        if token == '"':
            is_string = not is_string
        elif not is_string and token in "[{":
            depth += 1
            if depth > _DEEPEST:
                return True
        elif not is_string and token in "]}":
            depth -= 1
    return False
