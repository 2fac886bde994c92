"""Everything that `catalog.json` says comes out of the running package unchanged.

`ERRSPEC_GENERATED` names the folder in which both were made from the same spec.
"""
# The package's own tables say which class an error has.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import importlib.util
import json
import keyword
import os
import re
import unittest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from service_errors import Deprecation, ServiceError
from service_errors._base import CatalogError, IdEnum, Leaf, Operation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

GENERATED = Path(os.environ["ERRSPEC_GENERATED"])
REFERENCE: dict[str, Any] = json.loads((GENERATED / "catalog.json").read_text(encoding="utf-8"))

HOSTILE = '"\'\\`${x}{x}{{%s%d \0\n\r\u2028\u202e\ufeff\U0001f600 </script> */ """ '
# Values at the edges of each type, and how every language writes them.
EDGES: dict[str, list[tuple[str | float, str]]] = {
    "string": [("", ""), (HOSTILE, HOSTILE), ("{hole}", "{hole}")],
    "token": [("-", "-"), ("{0}", "{0}"), ("错误", "错误")],
    "ipv4": [("0.0.0.0", "0.0.0.0"), ("255.255.255.255", "255.255.255.255")],
    "boolean": [(True, "true"), (False, "false")],
    "integer": [
        (0, "0"),
        (-(2**63), "-9223372036854775808"),
        (2**63 - 1, "9223372036854775807"),
        (2**64 - 1, "18446744073709551615"),
        (2**53 + 1, "9007199254740993"),
        (10**30, "1" + "0" * 30),
    ],
    "number": [
        (5e-324, "5e-324"),
        (1.7976931348623157e308, "1.7976931348623157e+308"),
        (-0.0, "0"),
        (0.1, "0.1"),
        (2, "2"),
        (1e21, "1e+21"),
    ],
}
# How the floats among the constants are written.
CONSTANTS = {
    5e-324: "5e-324",
    1.7976931348623157e308: "1.7976931348623157e+308",
    -0.1: "-0.1",
    3.4028235e38: "3.4028235e+38",
}


def texts_of_constants(catalog: Mapping[str, Any]) -> dict[str, str]:
    """Writes the constants of a catalog."""

    def write(value: object) -> str:
        if isinstance(value, str):
            return value
        return CONSTANTS[value] if isinstance(value, float) else json.dumps(value)

    return {name: write(it["value"]) for name, it in catalog["constants"].items()}


def fill(template: str, holes: Mapping[str, str]) -> str:
    """Fills a template, in another way than the package does."""
    return re.sub(r"\{\{|\}\}|\{(\w+)\}", lambda match: holes[match[1]] if match[1] else match[0][0], template)


class Reference(unittest.TestCase):
    """Each claim is about all errors of all catalogs."""

    def catalogs(self) -> Iterator[tuple[dict[str, Any], Any]]:
        """Gives each catalog of the reference with its module."""
        for catalog in REFERENCE["catalogs"]:
            name = catalog["id"] + ("_" if keyword.iskeyword(catalog["id"]) else "")
            yield catalog, importlib.import_module(f"service_errors.{name}")

    def rows(self) -> Iterator[tuple[dict[str, Any], Any, dict[str, Any], list[ServiceError]]]:
        """Gives each error of the reference, and the package's, filled with each value of the edges."""
        for catalog, module in self.catalogs():
            (root,) = (it for it in module.__dict__.values() if CatalogError in getattr(it, "__bases__", ()))
            for row in catalog["errors"]:
                yield catalog, module, row, list(self.errors_of(root, module.ErrorId(row["id"]), row))

    def errors_of(self, root: Any, id_: IdEnum, row: Mapping[str, Any]) -> Iterator[ServiceError]:
        """Makes an error with each value of the edges."""
        if not row["params"]:
            yield root.from_id(id_)
            return
        class_ = root._catalog.class_of(id_)
        self.assertTrue(issubclass(class_, Leaf))
        for turn in range(max(len(EDGES[param["type"]]) for param in row["params"])):
            values = {param["name"]: self.edge(param, turn)[0] for param in row["params"]}
            yield class_(**{it.name: values[it.wire] for it in class_._params})

    def edge(self, param: Mapping[str, Any], turn: int) -> tuple[str | float, str]:
        """Gives a value of a param's type, with its text."""
        edges = EDGES[param["type"]]
        return edges[turn % len(edges)]

    def test_every_error_is_there_and_no_other(self) -> None:
        for catalog, module in self.catalogs():
            self.assertEqual([str(it) for it in module.ErrorId], [row["id"] for row in catalog["errors"]])
            codes = list(dict.fromkeys(row["code"] for row in catalog["errors"] if row["code"] is not None))
            self.assertEqual([str(it) for it in getattr(module, "Code", ())], codes)

    def test_operations_have_the_errors_that_the_tables_give_them_and_no_other(self) -> None:
        for catalog, module in self.catalogs():
            if not catalog["operations"]:
                self.assertIsNone(importlib.util.find_spec(f"{module.__name__}.operations"))
                continue
            found = vars(importlib.import_module(f"{module.__name__}.operations"))
            operations: dict[str, Any] = {name: it for name, it in found.items() if isinstance(it, Operation)}
            expected = {it["id"].upper(): it["errors"] for it in catalog["operations"]}
            self.assertEqual({name: [str(id_) for id_ in it.error_ids] for name, it in operations.items()}, expected)

    def test_an_operation_knows_its_errors_from_all_others(self) -> None:
        for catalog, module, row, errors in self.rows():
            for it in catalog["operations"]:
                operation = getattr(importlib.import_module(f"{module.__name__}.operations"), it["id"].upper())
                expected = module.ErrorId(row["id"]) if row["id"] in it["errors"] else None
                for error in errors:
                    self.assertIs(operation.id_of(error), expected)

    def test_categories_are_the_services(self) -> None:
        for catalog, module in self.catalogs():
            categories = [{"id": it.value, "status": it.status, "wire": it.wire} for it in module.Category]
            self.assertEqual(categories, catalog["categories"])

    def test_facts_are_the_tables(self) -> None:
        for _, _, row, errors in self.rows():
            for error in errors:
                facts = {
                    "id": error.id and error.id.value,
                    "code": error.code and error.code.value,
                    "category": error.category and error.category.value,
                    "status": error.status,
                    "retry": error.retry,
                }
                self.assertEqual(facts, {name: row[name] for name in facts})

    def test_deprecations_are_the_tables(self) -> None:
        seen = 0
        for _, module, row, errors in self.rows():
            it = row["deprecated"]
            replaced_by = module.ErrorId(it["replaced_by"]) if it and it["replaced_by"] else None
            expected = Deprecation(it["since"], replaced_by, it["note"]) if it else None
            seen += expected is not None
            self.assertEqual([error.deprecated for error in errors], [expected] * len(errors))
        self.assertEqual(seen, sum(bool(row["deprecated"]) for it in REFERENCE["catalogs"] for row in it["errors"]))

    def test_descriptions_and_remedies_come_back_in_each_language(self) -> None:
        for _, _, row, errors in self.rows():
            for locale in REFERENCE["locales"]:
                for error in errors:
                    self.assertEqual(error.description(locale), row["description"] and row["description"][locale])
                    self.assertEqual(error.remedy(locale), row["remedy"] and row["remedy"][locale])

    def test_templates_come_back_in_each_language(self) -> None:
        for catalog, _, row, errors in self.rows():
            for locale in REFERENCE["locales"]:
                template = row["message"] if locale == catalog["wire_locale"] else row["translations"][locale]
                self.assertEqual(errors[0]._catalog.texts(locale).messages[row["id"]], template)

    def test_messages_are_filled_in_each_language(self) -> None:
        for catalog, _, row, errors in self.rows():
            constants = texts_of_constants(catalog)
            for turn, error in enumerate(errors):
                holes = {**constants, **{param["name"]: self.edge(param, turn)[1] for param in row["params"]}}
                self.assertEqual(str(error), fill(row["message"], holes))
                for locale in REFERENCE["locales"]:
                    template = row["translations"].get(locale, row["message"])
                    self.assertEqual(error.message_in(locale), fill(template, holes))

    def test_params_are_attributes_of_their_types(self) -> None:
        types = {"string": str, "token": str, "ipv4": str, "boolean": bool, "integer": int, "number": float}
        for _, _, row, errors in self.rows():
            for turn, error in enumerate(errors):
                self.assertEqual(list(error.params), [param["name"] for param in row["params"]])
                for param, declared in zip(row["params"], error._params, strict=True):
                    value = getattr(error, declared.name)
                    self.assertEqual(value, self.edge(param, turn)[0])
                    self.assertIs(value.__class__, types[param["type"]])
                    self.assertEqual((declared.wire, declared.type), (param["name"], param["type"]))

    def test_repr_hides_sensitive_params_and_no_others(self) -> None:
        for _, _, row, errors in self.rows():
            for error in errors:
                hidden = [param["name"] for param in row["params"] if param["sensitive"]]
                self.assertEqual(repr(error).count("=<hidden>"), len(hidden))
                for it in error._params:
                    self.assertEqual(f"{it.name}={error.params[it.wire]!r}" in repr(error), it.wire not in hidden)
