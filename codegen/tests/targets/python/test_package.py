"""What is installed is what its README and its metadata say.

`ERRSPEC_GENERATED` names the folder in which the package was made.
"""

from __future__ import annotations

import doctest
import os
import re
import unittest
from importlib import metadata, resources
from pathlib import Path

README = Path(os.environ["ERRSPEC_GENERATED"]) / "python/README.md"


class Package(unittest.TestCase):
    """The package as pip installed it."""

    def test_it_has_types_and_no_dependencies(self) -> None:
        self.assertTrue(resources.files("service_errors").joinpath("py.typed").is_file())
        self.assertIsNone(metadata.requires("service-errors"))
        self.assertEqual(metadata.metadata("service-errors")["Requires-Python"], ">=3.9")

    def test_nothing_else_is_installed(self) -> None:
        names = {it.metadata["Name"].lower() for it in metadata.distributions()}
        self.assertLessEqual(names, {"service-errors", "pip", "setuptools"})

    def test_the_examples_of_the_readme_run(self) -> None:
        examples = "\n".join(
            re.findall(r"^```pycon\n(.*?)^```$", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        )
        test = doctest.DocTestParser().get_doctest(examples, {}, "README.md", str(README), 0)
        self.assertGreater(len(test.examples), 5)
        printed: list[str] = []
        result = doctest.DocTestRunner().run(test, out=printed.append)
        self.assertEqual(result.failed, 0, "".join(printed))
