#!/usr/bin/env python3
"""check-schemas.py WHATPRINTS - is our JSON what the schemas say?

Runs `run --json` and `check --format jsonl` over programs of every ending
and validates each object with python3-jsonschema.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAMS = {
    "ended": b"print('hi')\n",
    "raised": b"print('a')\nint('x')\n",
    "syntax": b"def f(:\n",
    "exited": b"import sys\nsys.exit(3)\n",
    "refused": b"import os\nos.system('true')\n",
    "bytes": b"import sys\nsys.stdout.buffer.write(b'\\xff\\x00a\\n')\n",
    "surrogate": b"raise ValueError('\\udc80 \\x1b[0m')\n",
    "memory": b"x = 'a' * 10 ** 10\n",
    "nothing": b"",
    "key": b"print(1)\n\n#: id = \"key\"\n#: > 1\n#: + 1\n#: - 2\n",
    "wrong": b"print(1)\n\n#: id = \"wrong\"\n#: > 2\n",
    "unreadable": b"print(1)\n\n#: id = \"Not Good\"\n#: ~ 2\n",
    "stale": b"print(1)\n\n#: id = \"stale\"\n",
}


def objects(command):
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode > 2:
        sys.exit(f"{command}: {done.stderr.decode()}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def main():
    try:
        import jsonschema
    except ImportError:
        print("skip schemas: no python3-jsonschema here")
        return 0
    tool = sys.argv[1]
    failed = passed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, text in PROGRAMS.items():
            pathlib.Path(folder, name + ".py").write_bytes(text)
        paths = sorted(str(p) for p in pathlib.Path(folder).iterdir())
        plain = [p for p in paths if "unreadable" not in p]
        for schema_name, found in (
                ("observation", objects([tool, "run", "--json", *plain])),
                ("check", objects([tool, "check", "--format", "jsonl",
                                   *paths]))):
            schema = json.loads((ROOT / "grader" / "schema" /
                                 f"{schema_name}.schema.json").read_text())
            validator = jsonschema.Draft7Validator(schema)
            if len(found) < 4:
                print(f"FAIL {schema_name}: only {len(found)} objects")
                failed += 1
            for item in found:
                errors = list(validator.iter_errors(item))
                passed += not errors
                for error in errors:
                    failed += 1
                    print(f"FAIL {schema_name} {item.get('id')}: "
                          f"{list(error.path)}: {error.message[:200]}")
    print(f"schemas: {passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
