#!/usr/bin/env python3
"""Exports as their readers see them, and what comes back from them.

    tests/exchange/run.py --whatprints FILE

The bank in snippets/ and one of awkward questions (bank.py) go out in each
format. Each file is read by a reader that shares nothing with ours: Python's
XML, zip, CSV and JSON modules, and readers.py for GIFT and Aiken. What can be
imported comes back, and must be the same question as far as the format
carries it. Hostile files must be refused, in one line that says where.
"""
import argparse
import json
import operator
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import bank
import readers

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
# What Moodle's formats carry; `sections` is looked at by itself.
CARRIED = ["id", "stem", "program", "files", "stdin", "explanation", "mode",
           "objective", "difficulty", "needs", "author", "license"]


class Checks:
    """Counts, and tells of what doesn't hold."""

    def __init__(self, tool, folder):
        self.tool = tool
        self.folder = pathlib.Path(folder)
        self.passed = self.failed = 0

    def that(self, holds, what):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print("FAIL", what)

    def run(self, *words):
        return subprocess.run([self.tool, *map(str, words)], check=False,
                              capture_output=True, cwd=self.folder)

    def export(self, form, source, name):
        target = self.folder / name
        done = self.run("export", "--to", form, source, "-o", target)
        self.that(done.returncode == 0, f"{form}: export: {done.stderr}")
        return target

    def questions(self, source):
        done = self.run("build", source)
        return {q["id"]: q for q in json.loads(done.stdout)["questions"]}


def holds(spec, minor):
    """Does a specifier such as ">=3.9,<3.12" admit 3.`minor`?"""
    compare = {">=": operator.ge, ">": operator.gt, "<=": operator.le,
               "<": operator.lt, "==": operator.eq, "!=": operator.ne}
    return all(compare[op](minor, int(number)) for op, number in
               re.findall(r"([<>=!]=?)\s*3\.(\d+)", spec))


def newest_section(question):
    """Of the newest Python that it is for: what is exported."""
    newest = max(minor for minor in range(64)
                 if holds(question["python"], minor))
    default, *others = question["sections"]
    return next((section for section in others
                 if holds(section["python"], newest)), default)


def options_of(question):
    return (newest_section(question)["options"]
            or question["sections"][0]["options"])


def typed_answer(question):
    return newest_section(question)["stdout"].strip()


# ------------------------------------------------------------ round trips

def round_trip(checks, form, source):
    """Out, back, and out again: the questions and the bytes are the same."""
    name = f"{form}-{source.name}"
    first = checks.export(form, source, name)
    back = checks.folder / f"{name}.back"
    done = checks.run("import", "--from", form, first, "--to", back)
    checks.that(done.returncode == 0, f"{name}: import: {done.stderr}")
    again = checks.export(form, back, f"{name}.again")
    checks.that(first.read_bytes() == again.read_bytes(),
                f"{name}: what came back goes out otherwise")
    before, after = checks.questions(source), checks.questions(back)
    checks.that(len(after) > 5, f"{name}: only {len(after)} came back")
    for identity, question in after.items():
        same_question(checks, name, before[identity], question)


def same_question(checks, name, before, after):
    label = f"{name}: {before['id']}"
    for field in CARRIED:
        was, now = before[field], after[field]
        if field == "program":
            was = was.replace("\r\n", "\n")     # as Python reads it
        checks.that(was == now, f"{label}: {field}: {was!r}, then {now!r}")
    checks.that(options_of(before) == options_of(after), f"{label}: options")
    if not options_of(before):
        checks.that(typed_answer(before) == typed_answer(after),
                    f"{label}: the typed answer")


# ---------------------------------------------------------------- readers

def compare_read(checks, form, read, before):
    """What another reader saw: for each id the right and the wrong options,
    as text, and the program's text somewhere in what is asked."""
    checks.that(len(read) > 0, f"{form}: nothing is read")
    for identity, seen in read.items():
        question = before[identity]
        options = options_of(question)
        right = [readers.told(o) for o in options if o["right"]]
        wrong = [readers.told(o) for o in options if not o["right"]]
        if not options:
            right = [typed_answer(question)]
        program = question["program"].lstrip("\ufeff").replace("\r\n", "\n")
        checks.that(program.rstrip("\n") in seen.asked,
                    f"{form}: {identity}: the program in {seen.asked!r}")
        checks.that(sorted(seen.right) == sorted(right),
                    f"{form}: {identity}: right {seen.right!r}")
        checks.that(sorted(seen.wrong) == sorted(wrong),
                    f"{form}: {identity}: wrong {seen.wrong!r}")


def read_all(checks, source):
    before = checks.questions(source)
    for form, read in readers.READERS.items():
        if form == "aiken" and source.name == "snippets":
            continue    # it has no program of one line
        target = checks.export(form, source, f"{form}-{source.name}.file")
        compare_read(checks, form, read(target), before)
        second = checks.export(form, source, f"{form}-{source.name}.second")
        checks.that(target.read_bytes() == second.read_bytes(),
                    f"{form}: other bytes the second time")


def check_json(checks, source):
    try:
        import jsonschema
    except ImportError:
        print("skip the bank's schema: no python3-jsonschema here")
        return
    schema = json.loads((ROOT / "grader/schema/bank.schema.json").read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    built = json.loads(checks.run("build", source).stdout)
    errors = list(jsonschema.Draft7Validator(schema).iter_errors(built))
    checks.that(not errors, f"schema: {errors[:3]}")
    checks.that(len(built["questions"]) > 5, "schema: few questions")


# --------------------------------------------------------------- refusals

def check_hostile(checks):
    for name, (form, text, said) in bank.HOSTILE.items():
        path = checks.folder / name
        path.write_bytes(text)
        target = checks.folder / "hostile"
        begun = time.monotonic()
        done = checks.run("import", "--from", form, path, "--to", target)
        told = done.stderr.decode()
        checks.that(time.monotonic() - begun < 5, f"{name}: took long")
        checks.that(done.returncode == 2, f"{name}: {done.returncode}")
        checks.that(told.startswith(f"{path}:") and told.count("\n") == 1
                    and said in told, f"{name}: {told!r}")
        checks.that(not list(target.glob("*")), f"{name}: a file was written")


def check_files(checks, source):
    """A file is replaced whole or not at all."""
    target = checks.folder / "kept"
    target.write_text("as it was")
    broken = checks.folder / "broken"
    broken.mkdir()
    (broken / "a.py").write_text("print(1)\n\n#: id = \"a\"\n#: ~ 1\n")
    done = checks.run("export", "--to", "gift", broken, "-o", target)
    checks.that(done.returncode == 2, f"broken: {done.returncode}")
    checks.that(target.read_text() == "as it was", "broken: written")
    done = checks.run("export", "--to", "gift", source, "-o",
                      checks.folder / "no" / "folder")
    checks.that(done.returncode == 3, f"no folder: {done.returncode}")
    done = checks.run("export", "--to", "gift", source, "--strict", "-o",
                      target)
    checks.that(done.returncode == 1, f"strict: {done.returncode}")
    told = done.stderr.decode()
    checks.that("gift: can't carry blanks and line breaks at the ends of the "
                "answer: 1 question (typed-no-newline)" in told, told)
    checks.that("what counts as right" in told, told)
    checks.that("arrow is not exported: " in told, told)
    checks.that("1 draft or retired left out" in told, told)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--whatprints", required=True)
    tool = pathlib.Path(parser.parse_args().whatprints).resolve()
    with tempfile.TemporaryDirectory() as folder:
        checks = Checks(str(tool), folder)
        awkward = bank.write(pathlib.Path(folder, "awkward"))
        for source in (awkward, ROOT / "snippets"):
            for form in ("moodle-xml", "gift"):
                round_trip(checks, form, source)
            read_all(checks, source)
            check_json(checks, source)
        check_hostile(checks)
        check_files(checks, awkward)
    print(f"exchange: {checks.passed} passed, {checks.failed} failed, "
          "0 skipped")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
