"""Runs mypy and pyright over a file, and fails unless each refuses exactly the lines that say `# refused`.

Usage: expect_type_errors.py PYTHON FILE, with the Python of the environment that the file's imports come from.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path


def mypy(python: str, file: Path) -> set[int]:
    """Gives the lines that mypy refuses."""
    command = [sys.executable, "-m", "mypy", "--strict", "--python-executable", python, str(file)]
    run = subprocess.run(command, check=False, capture_output=True, text=True)
    return {int(line) for line in re.findall(r"^[^:\n]+:(\d+): error:", run.stdout, re.MULTILINE)}


def pyright(python: str, file: Path) -> set[int]:
    """Gives the lines that pyright refuses."""
    command = [sys.executable, "-m", "pyright", "--pythonpath", python, "--outputjson", str(file)]
    run = subprocess.run(command, check=False, capture_output=True, text=True)
    found = json.loads(run.stdout)["generalDiagnostics"]
    return {it["range"]["start"]["line"] + 1 for it in found if it["severity"] == "error"}


def main(python: str, path: str) -> int:
    """Compares what is refused with what should be."""
    file = Path(path)
    lines = file.read_text(encoding="utf-8").splitlines()
    expected = {number for number, line in enumerate(lines, 1) if "# refused" in line}
    found = {"mypy": mypy(python, file), "pyright": pyright(python, file)}
    for checker, refused in found.items():
        for number in sorted(refused ^ expected):
            print(
                f"{file}:{number}: {checker} {'refuses' if number in refused else 'lets through'}: {lines[number - 1].strip()}"
            )
    good = bool(expected) and all(refused == expected for refused in found.values())
    if good:
        print(f"{len(expected)} lines are refused by {' and '.join(found)}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
