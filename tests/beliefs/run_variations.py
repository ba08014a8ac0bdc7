#!/usr/bin/env python3
"""Variations of programs: other constants and names, and nothing else.

    tests/beliefs/run_variations.py              in this Python
    tests/beliefs/run_variations.py PYTHON...    in each of these

Over the whole bank and some programs made for it: constants that are equal stay
equal and different ones different, a name becomes one other name everywhere,
all else is as it was, the result compiles, and the same seed gives the same
programs.
"""
import ast
import pathlib
import subprocess
import sys
import time
import warnings

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "sandbox" / "inside"))
sys.dont_write_bytecode = True

from rewrite import compiles  # noqa: E402
from rewrite.variations import variations  # noqa: E402

COUNT = 6
SEEDS = (1, 2, 3)
HARD = [
    "x = 5\ny = 5\nz = 6\nprint(x + y + z, 5 == 5.0, 6)\n",
    "words = ['cat', 'dog', 'cat']\nprint(words.count('cat'), 'Dog', 'CAT')\n",
    "def f(n, x=3):\n    return n * x\nprint(f(4, x=9))\n",
    "total = 0\nfor i in range(7):\n    total += i\nprint(f'{total} {i}')\n",
    "n = 40\ndef g():\n    global n\n    n = 50\ng()\nprint(n)\n",
    "print(3.0, 3, True, 1, 'a', \"b\", '', 0x10, 1_000, 30)\n",
    "s = 'h\u00e9'; t = 'cat'; print(s, t, 'ab'[1], 12)  # cat 12\n",
    "a = 10\r\nb = 20\r\nprint(a, b)\r\n",
    "class A:\n    x = 8\n    def m(self, name):\n        return self.x\n"
    "print(A().m('sun'), A.x, 8)\n",
    "import os\ntext = '''cat\n12'''\nprint(text, 12)\n",
    "x = ['go', 8]\nmatch x:\n    case ['go', n]:\n        print(n, x)\n"
    "    case 'up', *xs:\n        print(xs, 'up')\n",
    "items = [3, 4, 5, 6, 7, 8, 9]\nprint([x for x in items if x > 5])\n",
]


def pairs(before, after):
    """(kind, old, new) for what differs or could have; None: they are not of
    the same form."""
    if type(before) is not type(after):
        return None
    if isinstance(before, ast.Constant):
        if type(before.value) is not type(after.value):
            return None
        return [("constant", before.value, after.value)]
    if isinstance(before, ast.Name):
        return [("name", before.id, after.id)]
    found = []
    for (field, one), (_, other) in zip(ast.iter_fields(before),
                                        ast.iter_fields(after)):
        ones, others = ((x if isinstance(x, list) else [x])
                        for x in (one, other))
        if len(ones) != len(others):
            return None
        for x, y in zip(ones, others):
            if isinstance(x, ast.AST):
                inner = pairs(x, y)
                if inner is None:
                    return None
                found += inner
            elif x != y:
                return None
    return found


def complaint(source, varied):
    """What is wrong with a variation, or None."""
    if not compiles(varied):
        return "it doesn't compile"
    changed = pairs(ast.parse(source), ast.parse(varied))
    if changed is None:
        return "more than constants and names is changed"
    for kind in ("constant", "name"):
        forth, back = {}, {}
        for what, old, new in changed:
            # True is no 1 and 1.0 is none here, whatever == says.
            old, new = (type(old), old), (type(new), new)
            if what != kind:
                continue
            if forth.setdefault(old, new) != new:
                return "%s %r becomes two" % (kind, old[1])
            if back.setdefault(new, old) != old:
                return "two %ss become %r" % (kind, new[1])
    return None


def check(source):
    """What is wrong with the variations of a program; how many there are."""
    count = 0
    for seed in SEEDS:
        found = [one["program"] for one in variations(source, seed, COUNT)]
        again = [one["program"] for one in variations(source, seed, COUNT)]
        count += len(found)
        if found != again:
            return "another time, another variation", count
        if len(set(found)) != len(found) or source in found:
            return "one twice", count
        if len(found) > COUNT:
            return "too many", count
        for varied in found:
            why = complaint(source.replace("\r\n", "\n"), varied)
            if why:
                return why + ":\n" + varied, count
    return None, count


def main(arguments):
    if arguments:
        return max(subprocess.call([python, __file__])
                   for python in arguments)
    warnings.simplefilter("ignore")
    start, programs, failed, made = time.perf_counter(), 0, 0, 0
    sources = [("hard %d" % i, text) for i, text in enumerate(HARD)]
    sources += [(path.name, path.read_text(encoding="utf-8")) for path
                in sorted((ROOT / "snippets").glob("*/*.py"))]
    for name, source in sources:
        if not compiles(source):
            continue
        why, count = check(source)
        programs += 1
        made += count
        if why:
            failed += 1
            print("%s: %s" % (name, why))
    if not made:
        failed += 1
    print("%s variations: %d of %d programs, %d made (Python %s, %.0f s)"
          % ("FAIL" if failed else "ok", programs - failed, programs, made,
             sys.version.split()[0], time.perf_counter() - start))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
