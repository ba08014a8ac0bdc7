#!/usr/bin/env python3
"""The slips: each family's case, and nothing raised over real programs.

    tests/beliefs/run_slips.py [--record] [--all]     in this Python
    tests/beliefs/run_slips.py [--all] PYTHON...      in each of these

slips.txt holds the cases. One is a line `=== family`, a program, a line
`--- line N: "old" -> "new"` and what the edited program prints, with
`!TypeError` last where it ends so. The edit is the best one of its family, or
the second best after `=== family 2`. --record fills in what comes after the
program. Every family of the table of weights needs a case. --all tries every
program of the banks at hand, not one in ten.
"""
import contextlib
import io
import json
import pathlib
import subprocess
import sys
import time
import warnings

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CASES = HERE / "slips.txt"
DATA = ROOT.parent / "shared" / "data"
sys.path.insert(0, str(ROOT / "sandbox" / "inside"))
sys.dont_write_bytecode = True

from rewrite import slip_pairs, slips  # noqa: E402
from rewrite.slips import WEIGHTS  # noqa: E402

KEYS = {"kind", "name", "program", "line", "column", "old", "new", "changed",
        "told", "score"}
NASTY = [
    "", "\n", "x", "x = (", "print('\\N{BULLET}')\n", "\ufeffprint(1)\n",
    "print(1);print(2)", "if 1: print(1)\r\nelse: print(2)\r\n", "\0",
    "def f():\n\tif 1:\n\t\treturn 1\n\treturn 2\nprint(f())\n",
    "s = 'äöü'; print('ß' + s[1], 'x' * 2)\n",
    "x = 5\nprint(f'{x + 1:>{x}} {{x}} {x!r}')\n",
    "print(f'''{1 + 1}\n{2}''')\n", "a = b = [1]; a[0], b = 2, (3)\n",
    "class A:\n    x: int = 1\n    def __str__(self): return 'a'\n",
    "async def f():\n    async for x in y:\n        await x\n",
    "with open('x') as f, g() as h:\n    pass\n", "print(*[1], **{})\n",
    "print(" + "(" * 80 + "1" + ")" * 80 + ")\n", "print(1" + "+1" * 3000 +
    ")\n", "lambda *a, b=1, **k: (yield)\n", "x = 1 if 2 else 3 \\\n  + 4\n",
    "print((1  # one\n  + # plus\n  2))\n", "print(-1 ** -2, not not 1)\n",
    "print(1 < 2 > 3 is not None not in [])\n", "del x[1:2:3], y\n",
    "print('a' 'b', b'c' b'd', 1.0, 1j, ...)\n", "\fprint(2)\n",
    "for i in range(3): pass\nelse: print(1)\n", "print('\ud800')\n",
]


def run(source):
    """What a program prints, with `!Type` last where it raises that."""
    out = io.StringIO()
    ending = ""
    with contextlib.redirect_stdout(out), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            exec(compile(source, "main.py", "exec"), {"__name__": "main"})
        except Exception as error:
            ending = "!%s\n" % type(error).__name__
    text = out.getvalue()
    return text + ("\n" if text and text[-1] != "\n" else "") + ending


def cases(text):
    """(head, program, expectation or "") for each case."""
    for part in text.split("=== ")[1:]:
        head, _, rest = part.partition("\n")
        program, _, expected = rest.partition("\n--- ")
        yield head, program.rstrip("\n") + "\n", expected.rstrip("\n")


def actual(head, program):
    """What a case comes to: the edit, and what it makes the program print."""
    family, _, number = head.partition(" ")
    found = [slip for slip in slips(program) if slip["name"] == family]
    index = int(number or 1) - 1
    if index >= len(found):
        return "no such edit"
    slip = found[index]
    return "line %d: %s -> %s\n%s" % (
        slip["line"], json.dumps(slip["old"]), json.dumps(slip["new"]),
        run(slip["program"]))


def check_cases(record):
    """How many cases fail; with `record` the file is written anew."""
    text = CASES.read_text(encoding="utf-8")
    out, failed, families = [text.partition("=== ")[0]], 0, set()
    for head, program, expected in cases(text):
        got = actual(head, program).rstrip("\n")
        families.add(head.split()[0])
        out.append("=== %s\n%s--- %s\n\n" % (head, program, got))
        if got == "no such edit" or not record and got != expected:
            failed += 1
            print("slips.txt: %s:\n%sexpected %s\ngot      %s" % (
                head, program, expected, got))
    if record:
        CASES.write_text("".join(out).rstrip("\n") + "\n", encoding="utf-8")
    for family in sorted(set(WEIGHTS) ^ families):
        failed += 1
        print("%s: a family without a case, or a case without a family"
              % family)
    return len(out) - 1, failed


def complaints(source):
    """What is wrong with the edits of a program; raises nothing."""
    singles = slips(source)
    pairs = slip_pairs(source, 20)
    programs = [slip["program"] for slip in singles + pairs]
    if len(set(programs)) != len(programs) or source in programs:
        yield "an edit twice"
    if len(singles) > 60 or len(pairs) > 20:
        yield "too many"
    for slip in singles + pairs:
        if set(slip) - {"second"} != KEYS:
            yield "keys %s" % sorted(slip)
    for text in programs:
        compile(text, "main.py", "exec")
    for slip in singles:
        start = offset(source, slip["line"], slip["column"])
        rest = source[start:]
        if not rest.startswith(slip["old"]) or slip["program"] != (
                source[:start] + slip["new"] + rest[len(slip["old"]):]):
            yield "%s is not at its place" % slip["name"]


def offset(source, line, column):
    """Where a line and column lie, by Python's idea of lines."""
    start = 0
    for _ in range(line - 1):
        ends = [(source.find(end, start), len(end))
                for end in ("\r\n", "\n", "\r")]
        at, length = min(((at, -length) for at, length in ends if at >= 0))
        start = at - length
    return start + column - 1


def bank_programs():
    """The programs of the banks at hand, and which bank isn't there."""
    for name, build in (
            ("pcep-mc.jsonl", lambda row: row["code"]),
            ("cruxeval.jsonl", lambda row: "%s\nprint(repr(f(%s)))\n" % (
                row["code"], row["input"]))):
        if not (DATA / name).exists():
            print("skip slips over %s: it isn't here" % name)
            continue
        with open(DATA / name, encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                yield row["id"], build(row)


def check_programs(step):
    """How many programs there are, and how many have bad edits."""
    programs = list(enumerate(NASTY)) + list(bank_programs())[::step]
    failed = 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, source in programs:
            found = list(complaints(source))
            if found:
                failed += 1
                print("program %s: %s" % (name, found[0]))
    return len(programs), failed


def main(arguments):
    pythons = [word for word in arguments if word[:2] != "--"]
    if pythons:
        options = [word for word in arguments if word[:2] == "--"]
        return max(subprocess.call([python, __file__] + options)
                   for python in pythons)
    start = time.perf_counter()
    count, bad = check_cases("--record" in arguments)
    programs, worse = check_programs(
        1 if "--all" in arguments else 10)
    print("%s slips: %d of %d cases, %d of %d programs (Python %s, %.0f s)"
          % ("FAIL" if bad or worse else "ok", count - min(bad, count), count,
             programs - worse, programs, sys.version.split()[0],
             time.perf_counter() - start))
    return 1 if bad or worse else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
