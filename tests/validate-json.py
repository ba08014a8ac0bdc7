#!/usr/bin/env python3
"""Validates JSON on standard input against a schema of grader/schema/.

    whatprints check --format jsonl ... | validate-json check

Takes an object a line, or one array of objects; prints how many were valid.
"""
import json
import pathlib
import sys

import jsonschema

SCHEMAS = pathlib.Path(__file__).resolve().parent.parent / "grader" / "schema"


def read(text):
    try:
        whole = json.loads(text)
        return whole if isinstance(whole, list) else [whole]
    except ValueError:
        return [json.loads(line) for line in text.splitlines()]


def main():
    schema = json.loads((SCHEMAS / f"{sys.argv[1]}.schema.json").read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    objects = read(sys.stdin.read())
    bad = 0
    for number, item in enumerate(objects, 1):
        for error in validator.iter_errors(item):
            where = "/".join(map(str, error.path)) or "the object"
            print(f"object {number}: {where}: {error.message[:200]}")
            bad += 1
    if not bad:
        print(f"{len(objects)} valid")
    return 1 if bad or not objects else 0


if __name__ == "__main__":
    sys.exit(main())
