"""Reads what the service answered as the package for Python does: each answer is the error that was provoked, with its params.

Usage: identify.py answers.jsonl
"""

import json
import sys
from importlib import import_module
from pathlib import Path

answers = [json.loads(line) for line in Path(sys.argv[1]).read_text("utf-8").splitlines()]
for answer in answers:
    catalog = import_module(f"service_errors.{answer['catalog']}")
    found = catalog.identify(answer["status"], answer["body"].encode())
    assert found.error is not None, answer
    known = {"match": found.match, "error": found.error.id, "params": found.error.params}
    assert known == {"match": "exact", "error": answer["error"], "params": answer["params"]}, (known, answer)
assert answers, "there are no answers"
print(f"Python knows all {len(answers)} answers")
