"""Every line of `vectors.jsonl` is answered as the Rust engine answers it.

`ERRSPEC_GENERATED` names the folder in which it and the package were made from the same spec.
"""

from __future__ import annotations

import importlib
import json
import keyword
import os
import unittest
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from service_errors import Identified, ServiceError

VECTORS = Path(os.environ["ERRSPEC_GENERATED"]) / "vectors.jsonl"


def identify(vector: dict[str, Any], body: object) -> Identified[ServiceError]:
    """Asks the package what it is asked in a line."""
    name = vector["catalog"] + ("_" if keyword.iskeyword(vector["catalog"]) else "")
    answer: Identified[ServiceError] = importlib.import_module(f"service_errors.{name}").identify(
        vector["status"], body
    )
    return answer


def told(vector: dict[str, Any], answer: Identified[ServiceError]) -> dict[str, Any]:
    """Writes an answer as lines have it."""
    return {
        "catalog": vector["catalog"],
        "body": vector["body"],
        "match": answer.match,
        "error": answer.error.id.value if answer.error and answer.error.id else None,
        "code": answer.code,
        "category": answer.category,
        "status": answer.status,
        "params": {name: plain(value) for name, value in answer.params.items()},
        "message": answer.message,
        "trace": answer.trace,
    }


def plain(value: object) -> object:
    """Writes an integer of more than 64 bits as a string, as JSON readers of other languages need it."""
    return str(value) if type(value) is int and not -(2**63) <= value < 2**64 else value


class Vectors(unittest.TestCase):
    """Each claim is about all lines."""

    maxDiff = None

    def vectors(self) -> Iterator[dict[str, Any]]:
        """Gives the lines."""
        with VECTORS.open(encoding="utf-8", newline="\n") as lines:
            yield from map(json.loads, lines)

    def test_every_line_is_answered_to_the_letter(self) -> None:
        run = 0
        for vector in self.vectors():
            self.assertEqual(told(vector, identify(vector, vector["body"])), vector)
            run += 1
        self.assertEqual(run, VECTORS.read_bytes().count(b"\n"))
        self.assertGreater(run, 100)

    def test_bytes_are_answered_as_text_is(self) -> None:
        for vector in self.vectors():
            self.assertEqual(told(vector, identify(vector, vector["body"].encode())), vector)

    def test_parsed_json_is_answered_as_its_text_is(self) -> None:
        run = 0
        for vector in self.vectors():
            try:
                body: Any = json.loads(vector["body"])
                text = json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
            except ValueError:
                continue
            if text[0] not in "{[":
                continue
            run += 1
            self.assertEqual(told(vector, identify(vector, body)), told(vector, identify(vector, text)))
        self.assertGreater(run, 50)

    def test_params_are_of_their_types_and_on_the_error(self) -> None:
        for vector in self.vectors():
            error = identify(vector, vector["body"]).error
            for param in type(error)._params if error else ():  # pyright: ignore[reportPrivateUsage]
                value: object = getattr(error, param.name)
                types: dict[str, type] = {"integer": int, "number": float, "boolean": bool}
                self.assertIs(type(value), types.get(param.type, str))
