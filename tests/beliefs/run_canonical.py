#!/usr/bin/env python3
"""run_canonical.py PYTHON... - the canonical form of programs, on each Python.

What lint takes for the same program must not depend on the Python that looked:
the forms of the whole bank have to be equal, and so have those of programs
that differ in names and constants alone.
"""
import glob
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))

SAME = [
    ("a = 1\nb = a + 2\n", "total = 7\nnext_one = total + 0\n"),
    ("def f(x, *, k=1):\n    return k\nf(2, k=3)\n",
     "def go(it, *, how=4):\n    return how\ngo(5, how=6)\n"),
    ("class A:\n    def m(self):\n        self.v = 'a'\nA().m()\n",
     "class Cup:\n    def fill(me):\n        me.by = 'b'\nCup().fill()\n"),
    ("try:\n    1 / 0\nexcept ArithmeticError as e:\n    print(e)\n",
     "try:\n    2 / 0\nexcept ArithmeticError as err:\n    print(err)\n"),
    ("import math as m\nprint(f'{m.pi:.2f}')\n",
     "import math as calc\nprint(f'{calc.pi:.3f}')\n"),
]
OTHER = [
    ("a = 1\n", "a = 1.0\n"),
    ("a = b = 1\nprint(a, b)\n", "a = b = 1\nprint(b, a, b)\n"),
    ("a = 1\nb = 2\nprint(a - b)\n", "a = 1\nb = 2\nprint(b - a)\n"),
    ("print(len('a'))\n", "print(ord('a'))\n"),
    ("x = []\nx.append(1)\n", "x = []\nx.remove(1)\n"),
    ("import math as m\nm.pi\n", "import cmath as m\nm.pi\n"),
    ("class A:\n    def __init__(s): 1\n",
     "class A:\n    def __str__(s): 1\n"),
]


def look():
    """Runs in each Python: complaints about the pairs, then the forms."""
    sys.path.insert(0, os.path.join(ROOT, "sandbox", "inside"))
    sys.dont_write_bytecode = True
    import rewrite
    for pairs, same in ((SAME, True), (OTHER, False)):
        for one, other in pairs:
            forms = [rewrite.canonical(text)["form"] for text in (one, other)]
            if (forms[0] == forms[1]) != same:
                print("FAIL %s:\n%s\n%s" % (
                    "not the same" if same else "not told apart", one, other))
    for path in sorted(glob.glob(os.path.join(ROOT, "snippets", "*", "*.py"))):
        with open(path, encoding="utf-8") as file:
            source = file.read()
        if rewrite.compiles(source):
            print(path, rewrite.canonical(source))


def forms_of(said):
    """Each program's forms, by path: of the Pythons that can read it."""
    found = {}
    for text in said.values():
        for line in text.splitlines():
            path, _, form = line.partition(" ")
            if os.path.isabs(path):
                found.setdefault(path, []).append(form)
    return found


def main():
    if sys.argv[1:] == ["--look"]:
        look()
        return 0
    said = {python: subprocess.run(
        [python, "-I", os.path.abspath(__file__), "--look"], check=True,
        stdout=subprocess.PIPE, text=True).stdout for python in sys.argv[1:]}
    failed = False
    for path, forms in forms_of(said).items():
        if len(set(forms)) != 1:
            print("FAIL the Pythons give it different forms: " + path)
            failed = True
    for python, text in said.items():
        bad = [line for line in text.splitlines() if "FAIL" in line]
        failed = failed or bool(bad) or len(text.splitlines()) < 50
        print("\n".join(bad), end="\n" if bad else "")
    print("canonical forms: %d pairs on %d Pythons, %s" % (
        len(SAME) + len(OTHER), len(said), "failed" if failed else "passed"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
