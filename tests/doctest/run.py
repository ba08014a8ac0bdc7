#!/usr/bin/env python3
"""The standard library's own doctests, imported, checked and compared.

    tests/doctest/run.py --whatprints FILE [-v]

Each docstring of the modules below becomes a session. Where doctest compares
every example of it exactly, or by a pattern within the line, `check` must
come to doctest's own verdict; what it can't be held to is listed with the
reason (-v: one by one). The Python that runs this is the one whose library
is taken, and needs a box.
"""
import argparse
import collections
import doctest
import importlib
import json
import pathlib
import subprocess
import sys
import sysconfig
import tempfile

MODULES = ["bisect", "collections", "copy", "datetime", "difflib", "doctest",
           "enum", "fractions", "heapq", "ipaddress", "json", "pickle",
           "random", "statistics", "string", "textwrap", "uuid", "zipfile",
           "_pydecimal"]
LOOSE = (doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
         | doctest.IGNORE_EXCEPTION_DETAIL)
LEAST = 300     # examples that agree; a library has more of them, not fewer


class Recorder(doctest.DocTestRunner):
    """Keeps which examples passed, and prints nothing."""

    def __init__(self):
        super().__init__(verbose=False)
        self.passed = {}

    def report_start(self, out, test, example):
        pass

    def report_success(self, out, test, example, got):
        self.passed[id(example)] = True

    def report_failure(self, out, test, example, got):
        self.passed[id(example)] = False

    def report_unexpected_exception(self, out, test, example, exc_info):
        self.passed[id(example)] = False


class Tally:
    """What became of the examples, and what went wrong."""

    def __init__(self):
        self.agreed = 0
        self.loose = 0
        self.listed = collections.Counter()
        self.details = []
        self.failures = []

    def leave(self, reason, name, count):
        self.listed[reason] += count
        self.details.append(f"{name}: {count}: {reason}")


def source_file(name):
    """As a path below the library itself: that is how the importer knows."""
    library = pathlib.Path(sysconfig.get_paths()["stdlib"])
    package = library / name / "__init__.py"
    return package if package.exists() else library / f"{name}.py"


def runs(example):
    """Is it part of the session that is imported?"""
    wanted = example.exc_msg or ""
    return not (example.options.get(doctest.SKIP) or wanted.startswith(
        ("SyntaxError", "IndentationError", "TabError")))


def normal(source):
    """Without blank lines: doctest drops those at an example's end."""
    return "\n".join(line for line in source.splitlines() if line.strip())


def sessions_of(program, module):
    """The program, and it without each of the lines put before it."""
    lines = program.splitlines()
    yield normal(program)
    while lines and lines[0].startswith(f"from {module} import "):
        lines.pop(0)
        yield normal("\n".join(lines))


def objects(command):
    done = subprocess.run(command, capture_output=True, text=True,
                          check=False)
    if done.returncode > 1:
        sys.exit(f"{command}: {done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def imported(tool, name, folder, python):
    """Sessions by their text, each with check's object for it."""
    subprocess.run([tool, "import", "--from", "doctest",
                    str(source_file(name)), "--to", folder],
                   capture_output=True, check=True)
    if not any(pathlib.Path(folder).iterdir()):
        return {}
    results = {item["id"]: item for item in objects(
        [tool, "check", folder, "--python", python, "--format", "jsonl"])}
    bank = json.loads(subprocess.run(
        [tool, "build", folder], capture_output=True, check=True).stdout)
    found = {}
    for question in bank["questions"]:
        for text in sessions_of(question["program"], name):
            found.setdefault(text, results[question["id"]])
    return found


def doctests(name):
    """The module's tests as `python3 -m doctest` runs them."""
    module = importlib.import_module(name)
    recorder = Recorder()
    tests = [test for test in doctest.DocTestFinder().find(module)
             if test.examples]
    for test in tests:
        recorder.run(test, clear_globs=False)
    return tests, recorder.passed


def flags_of(example):
    return sum(flag for flag, on in example.options.items() if on)


def lines_before(examples, stop):
    """How many lines the examples before `stop` print, by their wants."""
    count = 0
    for example in examples:
        if example is stop:
            return count
        count += (example.exc_msg or example.want).count("\n")
    return count


def first_difference(result):
    """The line in which key and output part."""
    expected = result["expected"].splitlines()
    actual = result["actual"].splitlines()
    for number, (one, other) in enumerate(zip(expected, actual)):
        if one != other:
            return number
    return min(len(expected), len(actual))


def failed_alike(result, examples, passed):
    """Does check stop at the example that doctest fails first?"""
    first = next(e for e in examples if not passed.get(id(e)))
    start = lines_before(examples, first)
    wanted = (first.exc_msg or first.want).count("\n")
    return start <= first_difference(result) < start + max(wanted, 1)


def compare(tally, name, result, examples, passed):
    """One session: doctest's verdict on its examples beside ours."""
    count = len(examples)
    fine = all(passed.get(id(example)) for example in examples)
    if result["result"] == "stale":
        tally.leave("in a session with an example compared over any number "
                    "of lines", name, count)
    elif fine and result["result"] == "true":
        tally.agreed += count
        tally.loose += sum(bool(flags_of(e) & LOOSE) for e in examples)
    elif (not fine and result["result"] == "wrong"
          and failed_alike(result, examples, passed)):
        tally.agreed += 1
        tally.leave("doctest fails the session too, at the same example",
                    name, count - 1)
    else:
        says = "passes" if fine else "fails"
        tally.failures.append(f"{name}: doctest {says}, check says "
                              f"{result['result']}: {result['why']}")


def take_module(tally, tool, name, python):
    tests, passed = doctests(name)
    with tempfile.TemporaryDirectory() as folder:
        sessions = imported(tool, name, folder, python)
        for test in tests:
            examples = [e for e in test.examples if runs(e)]
            left = len(test.examples) - len(examples)
            if left:
                tally.leave("skipped, or no Python", test.name, left)
            text = normal("".join(e.source for e in examples))
            if not examples:
                continue
            label = f"{name}.{test.name}"
            if text in sessions:
                compare(tally, label, sessions[text], examples, passed)
            else:
                tally.leave("its docstring is in no .py file of the module",
                            test.name, len(examples))


def has_box(tool, python):
    done = subprocess.run([tool, "doctor", "--format", "json"],
                          capture_output=True, text=True, check=False)
    return f'"{python}' in done.stdout


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--whatprints", required=True)
    parser.add_argument("-v", "--verbose", action="store_true")
    options = parser.parse_args()
    python = f"{sys.version_info[0]}.{sys.version_info[1]}"
    tool = str(pathlib.Path(options.whatprints).resolve())
    if not has_box(tool, python):
        print(f"skip doctest: no box for Python {python}")
        return 0
    tally = Tally()
    for name in MODULES:
        if source_file(name).exists():
            take_module(tally, tool, name, python)
    for failure in tally.failures:
        print("FAIL", failure)
    for detail in tally.details if options.verbose else []:
        print(detail)
    for reason, count in sorted(tally.listed.items()):
        print(f"not compared: {count}: {reason}")
    print(f"doctest: {tally.agreed} examples agree ({tally.loose} by a "
          f"pattern), {len(tally.failures)} sessions don't, "
          f"{sum(tally.listed.values())} listed")
    return 1 if tally.failures or tally.agreed < LEAST else 0


if __name__ == "__main__":
    sys.exit(main())
