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
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from string import Formatter
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple, Union, cast

from ._base import write_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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


Among = Union[AbstractSet[int], None]
"""Candidates, by the indices of their rows; None for all."""

Spans = Sequence[tuple[int, int]]
"""Where a text has what is in each hole."""

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
# What a number is made of.
_NUMERIC = "[0-9.eE+-]"
_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_DIGITS = f"[0-9]{{1,{_LONGEST_NUMBER}}}"
_VALUES: dict[HoleType, re.Pattern[str]] = {
    "token": re.compile(f"[^{_WHITE_SPACE}]+"),
    "integer": re.compile("-?[0-9]+"),
    "number": re.compile(rf"-?{_DIGITS}(?:\.{_DIGITS})?(?:[eE][+-]?{_DIGITS})?"),
    "boolean": re.compile("true|false"),
    "ipv4": re.compile(rf"{_OCTET}(?:\.{_OCTET}){{3}}"),
}
# As far as a hole of the type can go, and from any later place within that no further.
_REACHES: dict[HoleType, re.Pattern[str]] = {
    "token": re.compile(f"[^{_WHITE_SPACE}]*"),
    "integer": re.compile("-?[0-9]*"),
}

_SPACE = re.compile(f"[{_WHITE_SPACE}]")
_WORD = re.compile("[0-9A-Za-z_]+")
_NO_WORD = re.compile("[^0-9A-Za-z_]|$")


def lower(text: str) -> str:
    """Puts ASCII letters in lower case, and no others."""
    return text.lower() if text.isascii() else text.encode().lower().decode()


class Engine:
    """The tables of one catalog, and what they are looked up by."""

    def __init__(self, wire: Wire, categories: Iterable[Category], rows: Sequence[Row]) -> None:
        categories = list(categories)
        self._body_prefixes = tuple(wire.body_prefixes)
        self._envelopes = [_reader(it) for it in wire.envelopes]
        self._not_errors = [_reader(it) for it in wire.not_errors]
        self._keys = [(row.code, row.category) for row in rows]
        self._of_code: dict[str | None, set[int]] = {row.code: set() for row in rows if row.code is not None}
        self._of_wire: dict[str | None, set[int]] = {it.wire: set() for it in categories if it.wire is not None}
        self._of_status: dict[int | None, set[int]] = {it.status: set() for it in categories if it.status is not None}
        self._literals: dict[str, list[int]] = {}
        templates: list[Template] = []
        for error, row in enumerate(rows):
            self._of_code.get(row.code, set()).add(error)
            self._of_wire.get(row.category.wire, set()).add(error)
            self._of_status.get(row.category.status, set()).add(error)
            for wording in row.wordings:
                pieces = _pieces(wording)
                if len(pieces) > 1:
                    templates.append(Template(error, pieces, {**wire.constants, **row.holes}, row.holes))
                else:
                    self._literals.setdefault(pieces[0][0], []).append(error)
        self._templates = _in_order(templates, wire.late)
        alike: dict[object, list[int]] = {}
        for place, template in enumerate(self._templates):
            template.place = place
            template.alike = alike.setdefault(template.exact.key, [])
            template.alike.append(template.error)
        self._heads = Heads((it.exact, it) for it in self._templates)

    @cached_property
    def _loose_heads(self) -> Heads:
        return Heads((it.normalized, it) for it in self._templates)

    @cached_property
    def _loose_literals(self) -> dict[str, list[str]]:
        """The messages without holes, by what is left of them without case and ends."""
        loose: dict[str, list[str]] = {}
        for text in self._literals:
            loose.setdefault(lower(text.strip(_LOOSE)), []).append(text)
        return loose

    @cached_property
    def _code_words(self) -> CodeWords:
        return CodeWords(it for it in self._of_code if it is not None)

    def identify(self, status: object, body: object) -> Found:
        """Identifies a response by its HTTP status, if that is known, and its body: bytes, text or parsed JSON."""
        text = body if type(body) is str and body.isascii() else _text_of(body)
        text = _undress(text, self._body_prefixes)
        known = None if status is None else _status_of(status)
        if not text.startswith(("{", "[")) or (value := _parse(text)) is _NO_JSON:
            return self._find(known, {"message": text}, is_enveloped=False)
        for fits in self._not_errors:
            if fits(value, {}):
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
        message = signal.get("message", "")
        if "{" not in message or not (message := message.strip(_WHITE_SPACE)).startswith("{"):
            return signal
        value = _parse(message)
        return signal if value is _NO_JSON else {**signal, **(self._read(value) or {})}

    def _find(self, status: int | None, signal: Signal, *, is_enveloped: bool) -> Found:
        """Chooses by code if that is known, else by category, else by status, else all. But for a code, all are tried in the end."""
        get = signal.get
        code, category, message = get("code"), get("category"), get("message")
        among = of_code = self._of_code.get(code)
        if among is None:
            among = self._of_wire.get(category)
        if among is None:
            among = self._of_status.get(status)
        hit: Hit | None = self._hit(message or "", among)
        if hit is None and of_code is None and among is not None:
            hit = self._hit(message or "", None)
        if hit is None:
            named = code if of_code is not None else None if is_enveloped else self._code_words.first_in(message or "")
            if named is not None:
                of_code = self._of_code[named]
                hit = "code", next(iter(of_code)) if len(of_code) == 1 else None, {}
                code = named if code is None else code
            else:
                hit = "none" if among is None else "category", None, {}
        match, error, params = hit
        return Found(match, error, params, code, category, status, message, get("trace"), is_enveloped)

    def _hit(self, message: str, among: Among) -> Hit | None:
        """Finds the error among the candidates whose message that is."""
        literals = self._literals.get(message)
        if literals and (error := self._the_one(literals, among)) is not None:
            return "exact", error, {}
        filled = self._heads.fill(message, among)
        if filled:
            template, spans = filled
            error = self._the_one(template.alike, among)
            if error is not None:
                return "exact", error, template.params(message, spans)
        trimmed = message.strip(_LOOSE)
        return self._loose_hit(message, trimmed, among) if trimmed else None

    def _loose_hit(self, message: str, trimmed: str, among: Among) -> Hit | None:
        lowered = lower(trimmed)
        texts = self._loose_literals.get(lowered)
        if texts:
            # A message that differs in case alone is nearer than one whose ends differ.
            whole = lower(message)
            for nearest in ([it for it in texts if lower(it) == whole], texts):
                error = self._the_one([error for it in nearest for error in self._literals[it]], among)
                if error is not None:
                    return "normalized", error, {}
        filled = self._loose_heads.fill(lowered, among)
        if filled:
            template, spans = filled
            error = self._the_one(template.alike, among)
            if error is not None:
                return "normalized", error, template.params(trimmed, spans)
        return None

    def _the_one(self, errors: Sequence[int], among: Among) -> int | None:
        """Gives of several errors with the same message the first, but none if they differ in what the message doesn't tell."""
        if among is not None:
            errors = [error for error in errors if error in among]
        if len(errors) <= 1:
            return errors[0] if errors else None
        key = self._keys[errors[0]]
        return min(errors) if all(self._keys[error] == key for error in errors) else None


class CodeWords:
    """The codes of a catalog, to be found in texts."""

    def __init__(self, codes: Iterable[str]) -> None:
        codes = list(codes)
        self._words = {match[0] for code in codes if (match := _WORD.match(code))}
        self._heads = _common_heads(self._words)
        self._starts = Starts(codes)

    def first_in(self, text: str) -> str | None:
        """Finds the first code in a text that stands there as a whole word."""
        for head in self._heads:
            if head in text:
                return self._first_word_in(text)
        return None

    def _first_word_in(self, text: str) -> str | None:
        for word in _WORD.finditer(text):
            if word[0] in self._words:
                start = word.start()
                for code in self._starts.of(text[start : start + self._starts.longest]):
                    if _WORD.match(code[-1:]) and _NO_WORD.match(text, start + len(code)):
                        return code
        return None


class Starts:
    """Texts, to find those with which another text starts.

    The last of them, in order, that isn't greater than the text starts with all of them with which the text starts: what stands between the
    text and a start of it starts in the same way. So the rest is a walk from each to the longest other with which it starts.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._sorted = sorted(texts)
        self._parents: list[int] = []
        self.longest = max(map(len, self._sorted), default=0)
        starts: list[int] = []
        for index, text in enumerate(self._sorted):
            while starts and not text.startswith(self._sorted[starts[-1]]):
                starts.pop()
            self._parents.append(starts[-1] if starts else -1)
            starts.append(index)

    def of(self, text: str) -> list[str]:
        """Gives those with which a text starts, the longest first."""
        found: list[str] = []
        index = bisect_right(self._sorted, text) - 1
        while index >= 0:
            start = self._sorted[index]
            if text.startswith(start):
                found.append(start)
            index = self._parents[index]
        return found


class Heads:
    """Templates by the literal that they start with."""

    def __init__(self, patterns: Iterable[tuple[Pattern, Template]]) -> None:
        self._templates: dict[str, list[tuple[Pattern, Template]]] = {}
        for pattern, template in patterns:
            self._templates.setdefault(pattern.head, []).append((pattern, template))
        self._starts = Starts(self._templates)

    def fill(self, text: str, among: Among) -> tuple[Template, Spans] | None:
        """Finds the first template among the candidates that fits, and what stands in its holes."""
        best: tuple[Template, Spans] | None = None
        for head in self._starts.of(text):
            for pattern, template in self._templates[head]:
                if best is not None and best[0].place < template.place:
                    break
                if among is None or template.error in among:
                    spans = pattern.fill(text)
                    if spans is not None:
                        best = template, spans
                        break
        return best


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


class Template:
    """A message with holes."""

    place: int
    """Where it stands in the order in which templates are tried."""
    alike: list[int]
    """The errors of all templates that match the same."""

    def __init__(
        self,
        error: int,
        pieces: Sequence[tuple[str, str]],
        types: Mapping[str, HoleType],
        params: Mapping[str, HoleType],
    ) -> None:
        literals = [literal for literal, _ in pieces]
        names = [name for _, name in pieces[:-1]]
        holes: list[HoleType] = [types[name] for name in names]
        self.error = error
        self.exact = Pattern(literals, holes)
        self._params = [(hole, name, _READS[holes[hole]]) for hole, name in enumerate(names) if name in params]

    @cached_property
    def normalized(self) -> Pattern:
        """The same in lower case, without what is loose at its ends."""
        first, *middle, last = self.exact.literals
        return Pattern([lower(it) for it in (first.lstrip(_LOOSE), *middle, last.rstrip(_LOOSE))], self.exact.types)

    def params(self, text: str, spans: Spans) -> dict[str, Value]:
        """Reads the params in a text, each as its type."""
        params: dict[str, Value] = {}
        for hole, name, read in self._params:
            start, end = spans[hole]
            params[name] = read(text[start:end])
        return params


class Pattern:
    """Literals and holes in turn, and where they stand in a text.

    A text matches as a whole, and each hole takes the fewest characters that let the rest match: what an anchored regular expression with
    lazy groups gives, and takes linear time to find out where it never has to try a hole again. Elsewhere holes are filled one by one; where
    one has failed once, it isn't tried again at a place from which it could only find what it found before.
    """

    def __init__(self, literals: Sequence[str], types: Sequence[HoleType]) -> None:
        self.head = literals[0]
        self.literals = literals
        self.types = types
        self.key = (tuple(literals), tuple(types))
        self._behind = literals[1:]
        self._tail = literals[-1]

    @cached_property
    def _regex(self) -> re.Pattern[str] | None:
        """The pattern as a regular expression, if that takes linear time.

        White space ends every hole but one that takes any text. So a literal with white space in it tells where the hole before it ends; and
        two places from which the rest of a text is tried have, but for a few characters, nothing in common that is looked at twice.
        """
        is_steady = self.types.count("string") <= 1 and all(map(_SPACE.search, self._behind[:-1]))
        if len(self.types) > 1 and not is_steady:
            return None
        holes = (_hole(type_, behind) for type_, behind in zip(self.types, self._behind[:-1]))
        last = ".*" if self.types[-1] == "string" else _hole(self.types[-1], self._tail)
        pieces = [f"({hole}){re.escape(behind)}" for hole, behind in zip((*holes, last), self._behind)]
        return re.compile(re.escape(self.head) + "".join(pieces), re.DOTALL)

    def fill(self, text: str) -> Spans | None:
        """Tells what stands in each hole, if the text matches."""
        if not text.endswith(self._tail):
            return None
        regex = self._regex
        if regex:
            match = regex.fullmatch(text)
            return match.regs[1:] if match else None
        # A hole that would overlap the tail doesn't fit.
        return self._search(text, len(self.head), len(text) - len(self._tail)) if text.startswith(self.head) else None

    def _search(self, text: str, start: int, end: int) -> Spans | None:
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


def _hole(type_: HoleType, behind: str) -> str:
    """Writes a hole as a regular expression."""
    if type_ == "number":
        # What stands behind it may begin with what could be a part of it.
        longest = _LONGEST_NUMBER + len(behind) - len(re.sub(f"^{_NUMERIC}+", "", behind))
        return f"(?!{_NUMERIC}{{{longest + 1}}}){_VALUES[type_].pattern}"
    return ".*?" if type_ == "string" else _VALUES[type_].pattern


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


def _boolean(text: str) -> Value:
    return lower(text) == "true"


def _integer(text: str) -> Value:
    return int(text) if len(text) <= _LONGEST_INTEGER else text


def _number(text: str) -> Value:
    number = float(text)
    return number if math.isfinite(number) else text


# How params are read. What Python can't hold stays a text.
_READS: dict[HoleType, Callable[[str], Value]] = {
    "string": str,
    "token": str,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "ipv4": str,
}


Signal = dict[str, str]
"""What a body says of itself, by the names that shapes use: message, code, category, trace."""

Reader = Callable[[object, Signal], bool]
"""Reads a value into a signal; False if the value hasn't the shape."""

_NO_JSON = object()


def _reader(shape: object) -> Reader:
    """Makes a reader from a shape."""
    if isinstance(shape, dict):
        fields = cast("dict[str, object]", shape)
        needed = [name for name, it in fields.items() if not _is_optional(it)]
        return _object_reader(needed, [(name, _reader(it)) for name, it in fields.items()])
    if isinstance(shape, (list, tuple)):
        items = [_reader(it) for it in cast("Sequence[object]", shape)]
        return lambda value, signal: isinstance(value, list) and _read_items(cast("list[object]", value), items, signal)
    if isinstance(shape, str):
        return (
            _variable_reader(shape) if re.match(r"\$(?!\$)", shape) else _literal_reader(shape[shape.startswith("$") :])
        )
    return _literal_reader(float(shape) if isinstance(shape, int) and not isinstance(shape, bool) else shape)


def _is_optional(shape: object) -> bool:
    return isinstance(shape, str) and re.match(r"\$[^$].*\?$", shape) is not None


def _object_reader(needed: Sequence[str], fields: Sequence[tuple[str, Reader]]) -> Reader:
    def read(value: object, signal: Signal) -> bool:
        if not isinstance(value, dict):
            return False
        members = cast("dict[str, object]", value)
        for name in needed:
            if name not in members:
                return False
        for name, read_field in fields:  # noqa: SIM110 (a generator would take twice the time)
            if name in members and not read_field(members[name], signal):
                return False
        return True

    return read


def _read_items(value: Sequence[object], items: Sequence[Reader], signal: Signal) -> bool:
    return len(value) == len(items) and all(read(it, signal) for read, it in zip(items, value))


def _variable_reader(shape: str) -> Reader:
    name = shape[1:].rstrip("?")
    is_optional = _is_optional(shape)

    def read(value: object, signal: Signal) -> bool:
        text = value if type(value) is str else _scalar(value)
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
    if type(body) is bytes:
        # Python replaces bytes that are no UTF-8 as browsers do: one U+FFFD for each start of a character that isn't finished.
        return body.decode("utf-8", "replace")
    if isinstance(body, str):
        return _without_surrogates(str.__str__(body))
    if body is None:
        return ""
    try:
        if isinstance(body, (bytes, bytearray, memoryview)):
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


def _undress(text: str, body_prefixes: tuple[str, ...]) -> str:
    """Drops a byte order mark, white space at the ends, and the first body prefix that stands there."""
    text = text.strip(_WHITE_SPACE) if text.isascii() else text.removeprefix("\ufeff").strip(_WHITE_SPACE)
    if text.startswith(body_prefixes):
        prefix = next(it for it in body_prefixes if text.startswith(it))
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
# Brackets, and strings as a whole.
_BRACKETS = re.compile(r'[\[\]{}]|"(?:[^"\\]+|\\.)*"?', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPES = re.compile(
    r"(\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.", re.DOTALL
)


def _parse(text: str) -> object:
    """Parses JSON without white space at its ends; `_NO_JSON` if it isn't any, or nests too deep, or holds a number that no double can."""
    if _nests_too_deep(text):
        return _NO_JSON
    if "\\u" in text and _SURROGATE.search(text):
        text = _ESCAPES.sub(lambda escape: "\\ufffd" if escape[2] else escape[0], text)
    try:
        value, end = cast("tuple[object, int]", _decoder.raw_decode(text))
    except (ValueError, RecursionError):
        return _NO_JSON
    return value if end == len(text) else _NO_JSON


def _nests_too_deep(text: str) -> bool:
    # What is opened has to be closed too.
    if len(text) < 2 * _DEEPEST or text.count("{") + text.count("[") <= _DEEPEST:
        return False
    depth = 0
    for match in _BRACKETS.finditer(text):
        token = match[0]
        if token in "[{":
            depth += 1
            if depth > _DEEPEST:
                return True
        elif token in "]}":
            depth -= 1
    return False
