"""What generators of Python clients make of the errors: each body becomes the type of its code or category."""

import importlib
import json
import sys
import unittest
from pathlib import Path

import httpx

VERSIONS = ("3.1", "3.0")


def bodies(version: str) -> list[dict]:
    found = json.loads(Path("clients", version, "bodies.json").read_text("utf-8"))
    assert len(found) > 100
    return found


def imported(folder: Path, name: str):
    """A package of a folder; the one of the other version goes."""
    for loaded in [it for it in sys.modules if it == name or it.startswith(f"{name}.")]:
        del sys.modules[loaded]
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.pop(0)


class OpenApiGenerator(unittest.TestCase):
    def test_each_body_is_decoded_to_its_type_and_another_code_is_not(self) -> None:
        for version in VERSIONS:
            models = imported(Path("clients", version, "python"), "openapi_client.models")
            for case in bodies(version):
                with self.subTest(version=version, id=case["id"]):
                    type_of_response = getattr(models, case["schema"])
                    value = type_of_response.from_json(json.dumps(case["body"]))
                    value = getattr(value, "actual_instance", value)
                    self.assertEqual(type(value).__name__, case["branch"])
                    key = "error_code" if "error_code" in case["body"] else "error_type"
                    with self.assertRaises(ValueError):
                        type_of_response.from_json(json.dumps({**case["body"], key: "another"}))


class OpenApiPythonClient(unittest.TestCase):
    def test_each_answer_is_read_as_its_type(self) -> None:
        for version in VERSIONS:
            folder = Path("clients", version)
            client_module = imported(folder, "python_client")
            for case in bodies(version):
                with self.subTest(version=version, id=case["id"]):
                    answer = httpx.Response(int(case["status"]), json=case["body"])
                    transport = httpx.MockTransport(lambda _, answer=answer: answer)
                    client = client_module.Client(base_url="https://service.internal")
                    client.set_httpx_client(httpx.Client(base_url="https://service.internal", transport=transport))
                    tag = case["operation"].split("_")[0]
                    operation = importlib.import_module(f"python_client.api.{tag}.{case['operation']}")
                    holes = [part[1:-1] for part in case["path"].split("/") if part.startswith("{")]
                    parsed = operation.sync_detailed(client=client, **dict.fromkeys(holes, "x")).parsed
                    self.assertEqual(type(parsed).__name__, case["branch"])



if __name__ == "__main__":
    unittest.main()
