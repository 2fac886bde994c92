"""The documents as Python's jsonschema reads them, which gets every integer as it stands there."""

import json
import unittest
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from openapi_schema_validator import OAS30Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4, DRAFT202012

SETS = ("shipped", "obstacle")
PATHS = [path for name in SETS for path in sorted(Path(name, "openapi").rglob("*.json")) if ".overlay." not in path.name]


def members_once(pairs: list) -> dict:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError(f"a key stands twice among {[key for key, _ in pairs]}")
    return members


def read(path: Path) -> dict:
    return json.loads(path.read_text("utf-8"), object_pairs_hook=members_once)


def validator(document: dict, pointer: str) -> Validator:
    # Schemas of 3.0 are a dialect of their own, which has `nullable`; its references are those of JSON Schema 4.
    is_30 = document["openapi"].startswith("3.0")
    specification, dialect = (DRAFT4, OAS30Validator) if is_30 else (DRAFT202012, Draft202012Validator)
    registry = Registry().with_resource("urn:document", Resource.from_contents(document, default_specification=specification))
    schema = {"$ref": f"urn:document#{pointer}"}
    return dialect(schema, registry=registry, format_checker=dialect.FORMAT_CHECKER)


def object_in(text: str) -> dict | None:
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def has_odd_part(body: dict, envelopes: list[dict]) -> bool:
    for schema in envelopes:
        for name, part in schema.get("properties", {}).items():
            value = body.get(name)
            if isinstance(value, dict) and "properties" in part:
                if has_odd_part(value, [part]):
                    return True
            elif ("$ref" in part or "anyOf" in part or "string" in part.get("type", "")) and not isinstance(value, (str, type(None))):
                return True
    return False


class Documents(unittest.TestCase):
    def test_no_key_stands_twice(self) -> None:
        for path in PATHS:
            with self.subTest(path=path):
                read(path)
        self.assertGreater(len(PATHS), len(SETS))

    def test_each_example_fits_its_schema_and_none_fits_without_its_message(self) -> None:
        for path in PATHS:
            document = read(path)
            components = document["components"]
            for status, response in components["responses"].items():
                checker = validator(document, f"/components/responses/{status}/content/application~1json/schema")
                for name in response["content"]["application/json"]["examples"]:
                    with self.subTest(path=path, status=status, name=name):
                        body = components["examples"][name]["value"]
                        self.assertEqual(list(checker.iter_errors(body)), [])
                        self.assertFalse(checker.is_valid({}))
                        self.assertFalse(checker.is_valid([body]))

    def test_every_vector_that_is_an_error_is_taken_by_an_envelope_and_none_with_another_message(self) -> None:
        for path in PATHS:
            document = read(path)
            schemas = document["components"]["schemas"]
            names = {key.lower(): schemas[key]["enum"] for key in ("Code", "Category") if key in schemas}
            keys = [key for key in document["components"]["schemas"] if key.endswith("Envelope")]
            checkers = [validator(document, f"/components/schemas/{key}") for key in keys]
            vectors = [json.loads(line) for line in Path(path.parts[0], "vectors.jsonl").read_text("utf-8").strip().split("\n")]
            for vector in vectors:
                if vector["catalog"] != path.stem or vector["error"] is None or vector["match"] not in ("exact", "normalized"):
                    continue
                # What is known by its message, with a code or a category that no table has, is no error of the catalog.
                if any(vector[key] is not None and vector[key] not in names.get(key, ()) for key in ("code", "category")):
                    continue
                body = object_in(vector["body"])
                # Readers take a number where the service sends a text; the documents say what is sent.
                if body is not None and not has_odd_part(body, [schemas[key] for key in keys]):
                    self.assertTrue(any(it.is_valid(body) for it in checkers), vector["body"])
                    self.assertFalse(any(it.is_valid({key: 7 for key in body}) for it in checkers), vector["body"])

    def test_integers_at_the_edges_of_their_types_are_taken(self) -> None:
        for path in ("obstacle/openapi/type.json", "obstacle/openapi/3.0/type.json"):
            checker = validator(read(Path(path)), "/components/schemas/EdgesAgainParams")
            # The dialect of 3.0 knows `int64`; JSON Schema takes it for a remark.
            for value in (-(2**63), 2**63 - 1, 2**53 + 1, *([] if "3.0" in path else [2**64 - 1])):
                self.assertTrue(checker.is_valid({"i": value}))
            for value in (0.5, "1", True, None):
                self.assertFalse(checker.is_valid({"i": value}))

    def test_a_large_literal_is_not_taken_for_its_neighbour(self) -> None:
        document = read(Path("obstacle/openapi/type.json"))
        checker = validator(document, "/components/schemas/ClassEnvelope")
        body = document["components"]["examples"]["edges"]["value"]
        self.assertTrue(checker.is_valid(body))
        numbers = body["error"]["\u2028"]
        self.assertEqual(numbers[3], 2**64 - 1)
        numbers[3] -= 1
        self.assertFalse(checker.is_valid(body))


if __name__ == "__main__":
    unittest.main()
