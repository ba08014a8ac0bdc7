#!/usr/bin/env python3
"""Answers that are meant to do harm get a verdict, soon, and stay harmless.

    tests/beliefs/hostile_answers.py --whatprints build/bin/whatprints

Each is graded on its own for a person to read, and in a batch to JSON lines,
with all that beliefs and slips predict at hand, on a question whose output is
one line and on one with fifty. A verdict takes less than a second of CPU time,
and nothing of an answer reaches a terminal raw.
"""
import argparse
import json
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

SECONDS = 1.0
QUESTIONS = {
    "short": "def f(x, acc=[]):\n    acc.append(x)\n    return acc\n"
             "f(1)\nprint(f([2, 'a']), 1.5)\n",
    "long": "for i in range(50):\n    print(i, [i] * 3, 'x' * i)\n",
    "nested": "a = [1]\nfor i in range(20):\n    a = [a, 'b', {i: a[0]}]\n"
              "    a = a[:1]\nprint(a)\n",
}
MILLION = 1000 * 1000
ANSWERS = {
    "10 MB of one line": b"x" * 10 * MILLION,
    "10 MB of short lines": b"1 2\n" * (10 * MILLION // 4),
    "10 MB of newlines": b"\n" * 10 * MILLION,
    "10 MB of a list": b"[" + b"1, " * (10 * MILLION // 3) + b"1]",
    "10 MB of blanks": b" " * 10 * MILLION,
    "10 MB of quotes": b"'" * 10 * MILLION,
    "10 MB of digits": b"9" * 10 * MILLION,
    "brackets": b"[" * 100000,
    "nested brackets": b"[" * 100000 + b"]" * 100000,
    "nested dicts": b"{1: " * 100000 + b"1" + b"}" * 100000,
    "invalid UTF-8": bytes(range(128, 256)) * 1000 + b"\xf0\x9f\xff\xc0\x80",
    "a cut character": b"[[1]] \xe2\x82",
    "a zero byte": b"0 \x001",
    "escape sequences": b"\x1b]0;title\x07\x1b[2J\x1b[31mred\x9b31m\x1bc",
    "C1 controls": "\x9b31m\x9d0;t\x9c \u202e right to left".encode(),
    "carriage returns": b"wrong\rright\b\b\b\x7f",
    "a longest exponent": b"1e" + b"9" * 100000,
    "almost right": b"0 [0, 0, 0] \n" + b"1 [1, 1, 1] x\x1b[1m\n" * 40,
}
RAW = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def write_bank(program, folder):
    for name, code in QUESTIONS.items():
        (folder / (name + ".py")).write_text(
            code + "\n#: id = \"%s\"\n" % name)
    subprocess.run([program, "update", str(folder)], check=True,
                   stdout=subprocess.DEVNULL)


def timed(command):
    """(CPU seconds, exit code, output) of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = (after.ru_utime + after.ru_stime
            - before.ru_utime - before.ru_stime)
    return used, done.returncode, done.stdout


def trouble(used, code, output):
    """What is wrong with a run, or None."""
    if code != 1:
        return "exit code %d: %r" % (code, output[:200])
    if used > SECONDS:
        return "%.2f s" % used
    try:
        found = RAW.search(output.decode())
    except UnicodeDecodeError as error:
        return "not UTF-8: %s" % error
    return "raw %r" % found.group() if found else None


def alone(program, folder, cache, name, answer):
    path = folder / "answer"
    path.write_bytes(answer)
    return timed([program, "grade", "%s:%s" % (folder / (name + ".py"), name),
                  "--answer-file", str(path), "--cache", cache])


def in_batch(program, folder, cache, name, answer):
    path = folder / "answers"
    text = answer.decode("utf-8", "replace")
    path.write_text(json.dumps({"id": name, "answer": text},
                               ensure_ascii=False) + "\n")
    return timed([program, "grade", str(folder), "--answers", str(path),
                  "--format", "jsonl", "--cache", cache])


def fill(program, folder, cache):
    """Predicts once; returns how many predictions the answers meet."""
    for name in QUESTIONS:
        in_batch(program, folder, cache, name, b"nothing like it")
    return sum(len(path.read_text().splitlines()) - 1
               for path in pathlib.Path(cache).iterdir())


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--whatprints", required=True)
    program = os.path.abspath(parser.parse_args().whatprints)
    failed, longest, count = 0, 0.0, 0
    with tempfile.TemporaryDirectory() as name:
        folder, cache = pathlib.Path(name), name + "/cache"
        write_bank(program, folder)
        predictions = fill(program, folder, cache)
        for what, answer in ANSWERS.items():
            for question in QUESTIONS:
                for way in (alone, in_batch):
                    seen = way(program, folder, cache, question, answer)
                    wrong = trouble(*seen)
                    count += 1
                    longest = max(longest, seen[0])
                    failed += wrong is not None
                    if wrong:
                        print("FAIL %s, %s, %s: %s" % (
                            what, question, way.__name__, wrong))
    print("%d hostile answers against %d predictions: %d failed, the longest "
          "took %.2f s" % (count, predictions, failed, longest))
    return 1 if failed or not predictions else 0


if __name__ == "__main__":
    sys.exit(main())
