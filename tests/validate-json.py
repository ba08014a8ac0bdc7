#!/usr/bin/env python3
"""Validates JSON on standard input against a schema of grader/schema/.

    whatprints check --format jsonl ... | validate-json check

Takes an object a line, or one array of objects. Knows as much of JSON Schema
draft-07 as those schemas use, and refuses a keyword that it doesn't know.
"""
import json
import pathlib
import re
import sys

SCHEMAS = pathlib.Path(__file__).resolve().parent.parent / "grader" / "schema"
TYPES = {
    "object": lambda v: isinstance(v, dict),
    "array": lambda v: isinstance(v, list),
    "string": lambda v: isinstance(v, str),
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "boolean": lambda v: isinstance(v, bool),
    "null": lambda v: v is None,
}
SILENT = {"$schema", "title", "description", "definitions"}


def complain(where, what):
    raise ValueError(f"{where or 'the object'}: {what}")


def check_type(rule, value, where):
    names = [rule] if isinstance(rule, str) else rule
    if not any(TYPES[name](value) for name in names):
        complain(where, f"{value!r} is no {' or '.join(names)}")


def check_enum(rule, value, where):
    if value not in rule:
        complain(where, f"{value!r} is none of {rule}")


def check_pattern(rule, value, where):
    if isinstance(value, str) and not re.search(rule, value):
        complain(where, f"{value!r} doesn't match {rule}")


def check_minimum(rule, value, where):
    if isinstance(value, int) and value < rule:
        complain(where, f"{value} is below {rule}")


def check_maximum(rule, value, where):
    if isinstance(value, int) and value > rule:
        complain(where, f"{value} is above {rule}")


def check_required(rule, value, where):
    if isinstance(value, dict):
        missing = [name for name in rule if name not in value]
        if missing:
            complain(where, f"lacks {', '.join(missing)}")


KEYWORDS = {
    "type": check_type, "enum": check_enum, "pattern": check_pattern,
    "minimum": check_minimum, "maximum": check_maximum,
    "required": check_required,
}
STRUCTURE = {"properties", "additionalProperties", "items", "$ref"}


def validate(root, schema, value, where=""):
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/definitions/")
        schema = root["definitions"][name]
    unknown = schema.keys() - SILENT - STRUCTURE - KEYWORDS.keys()
    if unknown:
        complain(where, f"the schema has {unknown}, unknown here")
    for keyword, rule in schema.items():
        if keyword in KEYWORDS:
            KEYWORDS[keyword](rule, value, where)
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        for name, inner in value.items():
            if name in properties:
                validate(root, properties[name], inner, f"{where}.{name}")
            elif schema.get("additionalProperties", True) is False:
                complain(where, f"has an unknown field {name}")
    if isinstance(value, list) and "items" in schema:
        for i, inner in enumerate(value):
            validate(root, schema["items"], inner, f"{where}[{i}]")


def main():
    root = json.loads((SCHEMAS / f"{sys.argv[1]}.schema.json").read_text())
    text = sys.stdin.buffer.read().decode("utf-8", "strict")
    if text.startswith("["):
        objects = json.loads(text)
    else:
        objects = [json.loads(line) for line in text.split("\n") if line]
    for i, value in enumerate(objects, 1):
        try:
            validate(root, root, value)
        except ValueError as e:
            print(f"object {i}: {e}")
            return 1
    print(f"{len(objects)} valid")
    return 0


if __name__ == "__main__":
    sys.exit(main())
