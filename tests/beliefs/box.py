#!/usr/bin/env python3
"""Grades each belief's own outcome: the belief must be what explains it.

    tests/beliefs/box.py --whatprints build/bin/whatprints [--python 3.9,...]

Every entry of grader/beliefs.txt becomes a question whose key is the real
outcome, and is answered with the belief's. All of it goes the way of a
learner's answer: rewritten, run in the jail, matched, told.
"""
import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FEW = 2     # grade tells of two causes at most


def entries():
    text = (ROOT / "grader" / "beliefs.txt").read_text()
    for chunk in re.split(r"^== ", text, flags=re.M)[1:]:
        name, _, rest = chunk.partition("\n")
        _, program, real, belief = re.split(
            r"^-- (?:program|real|belief)\n", rest, flags=re.M)
        yield name, program, real, belief.rstrip("\n") + "\n"


def outcome(text):
    """The lines of stdout, and how it ends."""
    lines = text.rstrip("\n").split("\n")
    if lines[-1].startswith("! "):
        return lines[:-1], lines[-1][2:]
    return lines, None


def write(folder):
    answers = []
    for name, program, real, belief in entries():
        lines, ends = outcome(real)
        key = ["#: id = \"%s\"" % name.lower()]
        key += ["#: > " + line for line in lines]
        key += ["#: ! " + ends] if ends else []
        (folder / (name.lower() + ".py")).write_text(
            program.rstrip("\n") + "\n\n" + "\n".join(key) + "\n")
        lines, ends = outcome(belief)
        answer = {"id": name.lower(), "answer": "\n".join(lines)}
        answers.append({**answer, "ends": ends} if ends else answer)
    (folder / "answers").write_text(
        "".join(json.dumps(answer) + "\n" for answer in answers))
    return len(answers)


def unexplained(program, folder, python):
    done = subprocess.run(
        [program, "grade", str(folder), "--answers", str(folder / "answers"),
         "--format", "jsonl", "--python", python], stdout=subprocess.PIPE,
        env={**os.environ, "XDG_CACHE_HOME": str(folder / "cache")},
        text=True, check=False)
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return len(told), ["%s: %s, %s" % (
        one["id"], one["verdict"], [cause["name"] for cause in one["causes"]])
        for one in told if one["id"] not in
        [cause["name"].lower() for cause in one["causes"]][:FEW]]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--whatprints", required=True)
    parser.add_argument("--python", required=True)
    options = parser.parse_args()
    failed = 0
    for python in options.python.split(","):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            count = write(folder)
            told, missed = unexplained(options.whatprints, folder, python)
        for line in missed:
            print("FAIL %s (Python %s)" % (line, python))
        failed += len(missed) + (told != count)
        print("Python %s: %d of %d beliefs explain their own answers"
              % (python, told - len(missed), count))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
