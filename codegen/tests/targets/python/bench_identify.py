"""Prints how long `identify` takes beside the loop of compiled regular expressions that a person would write.

Usage: bench_identify.py, with the Python that has the package made from the shipped spec; `ERRSPEC_GENERATED` names the folder it was made in.
"""
# The engine is measured by itself too.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import importlib
import json
import os
import re
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from service_errors._identify import Category, Engine, Row, Wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from service_errors import Identified

REFERENCE: dict[str, Any] = json.loads(
    (Path(os.environ["ERRSPEC_GENERATED"]) / "catalog.json").read_text(encoding="utf-8")
)
HOLES = {
    "string": ".*?",
    "token": r"\S+?",
    "integer": "-?[0-9]+?",
    "number": r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?",
    "boolean": "true|false",
    "ipv4": r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}",
}
READS: dict[str, type] = {"integer": int, "number": float}
SAMPLES = {
    "string": "some text",
    "token": "qwen-7b",
    "integer": "42",
    "number": "0.5",
    "boolean": "true",
    "ipv4": "192.0.2.1",
}


def parts(template: str) -> list[str]:
    """Takes a template apart: texts and names of holes in turn."""
    return re.split(r"(?<!\{)\{(\w+)\}(?!\})", template)


# White space and full stops, which come and go at the ends of messages.
LOOSE = r"[\s.!。]*"


# Bodies that tell no code: what they are is only told by the message.
FIELDS = {"mindie": ("error",), "modelarts": ("detail",), "aliyun": ("subErrCode", "subErrMessage")}

Answer = tuple[str, dict[str, Any]] | None


def loop_of(catalog: dict[str, Any], *, is_loose: bool) -> Callable[[str], Answer]:
    """Makes what a person would write: one anchored regular expression for each template, in the order of the table."""
    types = {name: it["type"] for name, it in catalog["constants"].items()}
    table: list[tuple[str, re.Pattern[str], dict[str, type]]] = []
    for row in catalog["errors"]:
        params = {it["name"]: it["type"] for it in row["params"]}
        pattern = ""
        reads = {name: READS[type_] for name, type_ in params.items() if type_ in READS}
        for index, part in enumerate(parts(row["message"])):
            if index % 2 == 0:
                pattern += re.escape(part.replace("{{", "{").replace("}}", "}"))
            elif part in params:
                pattern += f"(?P<{part}>{HOLES[params[part]]})"
            else:
                pattern += f"(?:{HOLES[types[part]]})"
        if is_loose:
            pattern = LOOSE + re.sub(r"(?:\\\.)+$", "", pattern) + LOOSE
            table.append((row["id"], re.compile(pattern, re.DOTALL | re.IGNORECASE), reads))
        else:
            table.append((row["id"], re.compile(pattern, re.DOTALL), reads))

    def find(message: str) -> Answer:
        for id_, pattern, reads in table:
            match = pattern.fullmatch(message)
            if match:
                params: dict[str, Any] = match.groupdict()
                for name, read in reads.items():
                    params[name] = read(params[name])
                return id_, params
        return None

    return find


def messages_of(catalog: dict[str, Any]) -> dict[str, list[str]]:
    """Gives messages that errors have, that they nearly have, and that someone made up to be slow."""
    types = {name: it["type"] for name, it in catalog["constants"].items()}
    real: list[str] = []
    for row in catalog["errors"]:
        params = {it["name"]: it["type"] for it in row["params"]}
        filled = [
            part.replace("{{", "{").replace("}}", "}") if index % 2 == 0 else SAMPLES[{**types, **params}[part]]
            for index, part in enumerate(parts(row["message"]))
        ]
        real.append("".join(filled))
    heads = [parts(row["message"])[0] for row in catalog["errors"] if row["params"]]
    return {
        "real": real,
        "near-miss": [f"{message} (again)" for message in real],
        "hostile": [head + "1.0, got [1, " * 500 for head in heads[:10]],
    }


def seconds(work: Callable[[Any], object], messages: Sequence[str | bytes]) -> float:
    """Measures the time for one message: the least of several turns."""
    turns = max(1, 1000 // len(messages))
    least = float("inf")
    for _ in range(5):
        start = time.process_time()
        for _ in range(turns):
            for message in messages:
                work(message)
        least = min(least, (time.process_time() - start) / turns / len(messages))
    return least


def asked(identify: Callable[[int | None, Any], Identified[Any]], body: str | bytes) -> Answer:
    """Asks for what the loop gives: which error, and its params."""
    error = identify(None, body).error
    return None if error is None else (error.id, error.params)


def shipped() -> Iterable[tuple[str, str, Sequence[float]]]:
    """Compares over the shipped catalogs: from the message on and from the bytes of a body on.

    From the message on there is a loop too that lets case and ends differ, as `identify` does.
    """
    for catalog in REFERENCE["catalogs"]:
        ours = partial(asked, importlib.import_module(f"service_errors.{catalog['id']}").identify)
        loops = loop_of(catalog, is_loose=False), loop_of(catalog, is_loose=True)
        *others, field = FIELDS[catalog["id"]]

        def by_hand(body: bytes, loop: Callable[[str], Answer] = loops[0], field: str = field) -> Answer:
            return loop(json.loads(body)[field])

        for kind, messages in messages_of(catalog).items():
            bodies = [json.dumps({**dict.fromkeys(others, "?"), field: it}).encode() for it in messages]
            texts = [seconds(work, messages) for work in (ours, *loops)]
            yield catalog["id"], kind, [*texts, seconds(ours, bodies), seconds(by_hand, bodies)]


def grown(size: int) -> float:
    """Measures the engine with that many templates."""
    category = Category("bad", 400, "Bad")
    rows = [
        Row(
            None,
            category,
            (f"Parameter p{index} must be at most {{most}}, got {{value}}.",),
            {"most": "integer", "value": "token"},
        )
        for index in range(size)
    ]
    engine = Engine(Wire([{"error": "$message"}]), [category], rows)
    messages = [f"Parameter p{index} must be at most 10, got x." for index in range(0, size, max(1, size // 100))]
    return seconds(lambda text: engine.identify(None, text), messages)


def main() -> None:
    """Prints both tables."""
    print(f"{'':21} {'from the message on':>42} {'from the body on':>32}")
    print(
        f"{'catalog':10} {'messages':10} {'identify':>10} {'regexes':>17} {'loose':>13} {'identify':>13} {'regexes':>18}"
    )
    for catalog, kind, times in shipped():
        ours, exact, loose, of_body, by_hand = (it * 1e6 for it in times)
        of_message = f"{ours:7.2f} us {exact:8.2f} us {exact / ours:4.1f}x {loose:6.1f} us {loose / ours:4.1f}x"
        print(f"{catalog:10} {kind:10} {of_message} {of_body:10.2f} us {by_hand:9.2f} us {by_hand / of_body:4.1f}x")
    least = grown(100)
    print(f"\n{'templates':>10} {'identify':>10} {'of 100':>7}")
    for size in (100, 1_000, 10_000):
        took = grown(size)
        print(f"{size:10} {took * 1e6:7.1f} us {took / least:6.2f}x")


if __name__ == "__main__":
    main()
