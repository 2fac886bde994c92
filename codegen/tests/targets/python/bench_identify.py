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


def loop_of(catalog: dict[str, Any], *, is_loose: bool) -> Callable[[str], tuple[str, dict[str, str]] | None]:
    """Makes what a person would write: one anchored regular expression for each template, in the order of the table."""
    types = {name: it["type"] for name, it in catalog["constants"].items()}
    table: list[tuple[str, re.Pattern[str]]] = []
    for row in catalog["errors"]:
        params = {it["name"]: it["type"] for it in row["params"]}
        pattern = ""
        for index, part in enumerate(parts(row["message"])):
            if index % 2 == 0:
                pattern += re.escape(part.replace("{{", "{").replace("}}", "}"))
            elif part in params:
                pattern += f"(?P<{part}>{HOLES[params[part]]})"
            else:
                pattern += f"(?:{HOLES[types[part]]})"
        if is_loose:
            table.append(
                (row["id"], re.compile(LOOSE + re.sub(r"(?:\\\.)+$", "", pattern) + LOOSE, re.DOTALL | re.IGNORECASE))
            )
        else:
            table.append((row["id"], re.compile(pattern, re.DOTALL)))

    def find(message: str) -> tuple[str, dict[str, str]] | None:
        for id_, pattern in table:
            match = pattern.fullmatch(message)
            if match:
                return id_, match.groupdict()
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


def seconds(work: Callable[[str], object], messages: Sequence[str]) -> float:
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


def shipped() -> Iterable[tuple[str, str, float, float, float]]:
    """Compares over the shipped catalogs: with the loop, and with one that lets case and ends differ, as `identify` does."""
    for catalog in REFERENCE["catalogs"]:
        identify = importlib.import_module(f"service_errors.{catalog['id']}").identify
        works: list[Callable[[str], object]] = [
            partial(identify, None),
            loop_of(catalog, is_loose=False),
            loop_of(catalog, is_loose=True),
        ]
        for kind, messages in messages_of(catalog).items():
            ours, exact, loose = (seconds(work, messages) for work in works)
            yield catalog["id"], kind, ours, exact, loose


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
    print(f"{'catalog':10} {'messages':10} {'identify':>10} {'regexes':>16} {'loose regexes':>19}")
    for catalog, kind, *times in shipped():
        ours, exact, loose = (it * 1e6 for it in times)
        print(
            f"{catalog:10} {kind:10} {ours:7.1f} us {exact:7.1f} us {exact / ours:4.1f}x {loose:10.1f} us {loose / ours:4.1f}x"
        )
    least = grown(100)
    print(f"\n{'templates':>10} {'identify':>10} {'of 100':>7}")
    for size in (100, 1_000, 10_000):
        took = grown(size)
        print(f"{size:10} {took * 1e6:7.1f} us {took / least:6.2f}x")


if __name__ == "__main__":
    main()
