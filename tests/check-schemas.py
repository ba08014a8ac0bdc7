#!/usr/bin/env python3
"""check-schemas.py WHATPRINTS - is our JSON what the schemas say?

Runs `run --json` and `check --format jsonl` over programs of every ending,
`update`, `distractors`, `report --detects` and `lint` over some of them, `grade
--format jsonl` over answers of every verdict, `explain --json` with answers
and without, `coverage` of the bank, `progress` and the history after drills
and an exam, and `doctor` here, where no box starts and with a box that
lacks layers; validates each object with python3-jsonschema.
"""
import json
import os
import pathlib
import shutil
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
    "steps": b"class A:\n    n = 1.0\n    def f(self, *a, b={}):\n"
             b"        b[1] = self\n        return {*a}\n\n"
             b"print(A().f(2, 'x\\0'), 10 ** 30, 1j)\n1 / 0\n",
    "key": b"print(1)\n\n#: id = \"key\"\n#: > 1\n#: + 1\n#: - 2\n",
    "wrong": b"print(1)\n\n#: id = \"wrong\"\n#: > 2\n",
    "unreadable": b"print(1)\n\n#: id = \"Not Good\"\n#: ~ 2\n",
    "stale": b"print(1)\n\n#: id = \"stale\"\n",
}
GRADED = (b"print([0.5, 'a'])\nprint('b')\nprint('c ')\n\n"
          b"#: id = \"graded\"\n#: objective = [\"pcep.1.4\"]\n"
          b"#: > [0.5, 'a']\n#: > b\n#: = \"c \\n\"\n")
ANSWERS = [
    {"answer": "[0.5, 'a']\nb\nc \n"},
    {"answer": "[0.5, 'a']\nb\nc"},
    {"answer": "[0.5, \u2018a\u2019]\nb\nc"},
    {"answer": "[0.5, \"a\"]\nb\nc"},
    {"answer": "[.5, 'a']\nB\nc"},
    {"answer": "b\nc\n[0.5, 'a']"},
    {"answer": "[0.5, 'a']\n"},
    {"answer": "x\nb"},
    {"answer": "\udcff\x1b\u202e" * 999},
    {"answer": "[0.5, 'a']\nb\nc", "ends": "never"},
    {"answer": "[0.5, 'a']\nb\nc", "ends": "TypeError"},
    {"ends": "error"},
    {"ends": "nothing"},
    {},
]


def verdicts(tool, folder):
    """What `grade` says of the answers; the question is a file of its own."""
    question = pathlib.Path(folder, "graded.py")
    question.write_bytes(GRADED)
    answers = "".join(json.dumps({"id": "graded", **answer}) + "\n"
                      for answer in ANSWERS)
    return objects([tool, "grade", str(question), "--answers", "-",
                    "--format", "jsonl"], given=answers.encode())


def traces(tool, paths):
    """What `explain` says of each program, and of answers to some."""
    command = [tool, "explain", "--json", "--no-causes"]
    return [found for path in paths for answer in ([], ["--answer", "[0.5\n"],
                                                   ["--ends", "error"])
            for found in objects([*command, path, *answer])]


def learnt(tool, folder):
    """What `progress` says at first, after drills, after an exam as well; the
    history behind it."""
    bank = str(ROOT / "tests" / "sessions" / "bank")
    store = ["--store", str(pathlib.Path(folder, "history.db"))]
    steps = (
        (["drill", "--plain"], b"0\n1\n2\n3\n.\n\n:hint\n\xff\n.\n\n:skip\n"),
        (["exam", "mini", "--plain", "--seed", "7"],
         b"\na\n:mark\nx\n.\n:finish\ny\n"),
    )
    progress = [tool, "progress", *store, bank]
    told = objects([*progress, "--json"])
    for command, given in steps:
        subprocess.run([tool, *command, *store, bank], input=given,
                       capture_output=True, check=True)
        told += objects([*progress, "--json"])
    return told, objects([*progress, "--export", "-"])


def objects(command, libexec=None, most=2, given=b""):
    env = dict(os.environ)
    if libexec:
        env["WHATPRINTS_LIBEXEC"] = str(libexec)
    done = subprocess.run(command, input=given, capture_output=True,
                          check=False, env=env)
    if done.returncode > most:
        sys.exit(f"{command}: {done.stderr.decode()}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def put_box(folder, name, layers, leaks):
    """A folder with the stand-in of the transcripts for a box."""
    where = pathlib.Path(folder, name)
    where.mkdir()
    shutil.copy(ROOT / "tests/transcripts/fixtures/boxes/stand-in",
                where / "whatprints-box-3.11")
    (where / "layers").write_text(layers)
    (where / "leaks").write_text(leaks)
    return where


def doctors(tool, folder):
    """Here, behind no wall but seccomp, and of a box that doesn't start."""
    weak = put_box(folder, "weak", "15", "/etc/passwd")
    broken = put_box(folder, "broken", "none", "")
    command = [tool, "doctor", "--format", "jsonl"]
    return (objects(command, most=3) + objects(command, weak, 3)
            + objects(command, broken, 3))


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
        with tempfile.TemporaryDirectory() as boxes:
            doctor = doctors(tool, boxes)
        with tempfile.TemporaryDirectory() as stores:
            progress, history = learnt(tool, stores)
        for schema_name, found in (
                ("doctor", doctor),
                ("progress", progress),
                ("history", history),
                ("update", objects([tool, "update", "--all", "--dry-run",
                                    "--format", "jsonl", *paths])),
                ("observation", objects([tool, "run", "--json", *plain])),
                ("check", objects([tool, "check", "--format", "jsonl",
                                   *paths])
                 + objects([tool, "check", "--options", "--format", "jsonl",
                            *paths])),
                ("trace", traces(tool, plain)),
                ("distractors", objects([tool, "distractors", "--format",
                                         "jsonl", *paths])),
                ("detects", objects([tool, "report", "--detects", "--format",
                                     "jsonl", *paths])),
                ("lint", objects([tool, "lint", "--format", "jsonl",
                                  *paths])),
                ("lint-rule", objects([tool, "lint", "--list",
                                       "--format", "jsonl"])),
                ("coverage", objects([tool, "coverage", "--format", "jsonl",
                                      str(ROOT / "snippets")])),
                ("verdict", verdicts(tool, folder))):
            schema = json.loads((ROOT / "grader" / "schema" /
                                 f"{schema_name}.schema.json").read_text())
            validator = jsonschema.Draft7Validator(schema)
            if len(found) < 3:
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
