#!/usr/bin/env python3
"""run-lint-cases.py WHATPRINTS - puts tests/cases/lint.txt to `lint`.

The head of that file says what a case is. Each has a folder of its own; what
lint finds in q.py, and what --fix makes of it, must be what the case says.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent
SYLLABUS = TESTS.parent / "snippets" / "syllabus.json"


def decoded(text):
    """The bytes of a block; {{c2a0}} stands for these two."""
    return re.sub(rb"\{\{([0-9a-f]+)\}\}",
                  lambda m: bytes.fromhex(m[1].decode()), text.encode())


def cases():
    """(line, name, [(head, block)...]) of each case."""
    found = []
    lines = (TESTS / "cases" / "lint.txt").read_text().split("\n")[:-1]
    for number, line in enumerate(lines, 1):
        if line.startswith("== "):
            if found and found[-1][2][-1][1][-1:] == [""]:
                found[-1][2][-1][1].pop()
            found.append((number, line[3:], [(None, [])]))
        elif found and line.startswith("-- "):
            found[-1][2].append((line[3:], []))
        elif found:
            found[-1][2][-1][1].append(line)
    return [(number, name, [(head, "".join(one + "\n" for one in block))
                            for head, block in blocks])
            for number, name, blocks in found]


def lint(tool, folder, rules, *more):
    done = subprocess.run(
        [tool, "lint", "--syllabus", SYLLABUS, "--select", rules,
         "--format", "jsonl", *more, str(folder)],
        capture_output=True, check=False)
    if done.returncode > 1:
        return "lint failed: " + done.stderr.decode()
    return [found for found in map(json.loads, done.stdout.splitlines())
            if found["file"].endswith("/q.py")]


def mismatch(found, expected):
    """What is wrong with the findings, or None."""
    if isinstance(found, str):
        return found
    said = ["%s:%s %s" % (one["line"], one["column"], one["message"])
            for one in found]
    for one, want in zip(said, expected):
        place, _, part = want.partition(" ")
        if not one.startswith(place + " ") or part not in one:
            return "expected %s\n     found    %s" % (want, one)
    if len(said) != len(expected):
        return "expected %d findings, found %s" % (len(expected), said)
    return None


def trouble(tool, folder, blocks):
    """What is wrong with a case, or None."""
    rules, expected, fixed = None, [], None
    (folder / "q.py").write_bytes(decoded(blocks[0][1]))
    for head, block in blocks[1:]:
        if head.startswith("file "):
            (folder / head[5:]).write_bytes(decoded(block))
        elif head == "fixed":
            fixed = decoded(block)
        else:
            rules, expected = head, block.splitlines()
    wrong = mismatch(lint(tool, folder, rules), expected)
    if wrong or fixed is None:
        return wrong
    lint(tool, folder, rules, "--fix")
    now = (folder / "q.py").read_bytes()
    return None if now == fixed else "fixed, it is:\n" + repr(now.decode())


def main():
    failed = passed = 0
    for number, name, blocks in cases():
        with tempfile.TemporaryDirectory(prefix="lint-") as folder:
            wrong = trouble(sys.argv[1], pathlib.Path(folder), blocks)
        if wrong:
            failed += 1
            print(f"FAIL lint.txt:{number}: {name}\n     {wrong}")
        else:
            passed += 1
    print(f"lint cases: {passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
