#!/usr/bin/env python3
"""Modules that a box imports ahead of its runs must not be told from fresh ones.

    warmed.py --whatprints build/bin/whatprints --python /usr/bin/python3.11,...

Every module that sandbox/inside/py_warm.c names is imported by a program that shows what
the module holds; all of them run in one box, and each by `python3 -I`: the same must be
printed. Then, with all of them warm, what the box's capabilities don't offer must still be
refused, though what was imported ahead has imported it. Exit codes: 0 all well, 1 not, 3 our
trouble.
"""
import argparse
import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
TABLES = HERE.parent.parent / "sandbox" / "inside" / "py_warm.c"

SHOW = '''
from types import MappingProxyType


def show(value, depth=0):
    if depth > 4:
        return "..."
    if isinstance(value, (str, bytes, int, float)) or value is None:
        return repr(value)
    if isinstance(value, (list, tuple)):
        return "[" + " ".join(show(v, depth + 1) for v in value) + "]"
    if isinstance(value, (set, frozenset)):
        return "{" + " ".join(sorted(show(v, depth + 1) for v in value)) + "}"
    if isinstance(value, (dict, MappingProxyType)):
        return "{" + " ".join(show(k, depth + 1) + ":" + show(v, depth + 1)
                              for k, v in value.items()) + "}"
    if isinstance(value, type) and depth < 2:
        return value.__name__ + show(
            {k: v for k, v in vars(value).items() if k != "__doc__"},
            depth + 2)
    return type(value).__name__


for key, value in sorted(vars(module).items()):
    if key not in OTHER:
        print(key, show(value)[:400])
'''
# Caches; addresses; when it was loaded; what the box itself loads so that processes can be
# started; and what typing, from 3.12 on, writes into by mistake.
OTHER = ("__builtins__", "_cache", "_cache2", "_active", "_startTime", "util", "spawn",
         "ByteString")
# What sandbox/warm.c knows of; and what a .pth file makes some distributions' python3 import
# before main.py.
OTHER_OF = {"collections": ("abc",), "importlib": ("_abc", "abc", "machinery", "util")}

# Each needs what a box without capabilities doesn't offer; by what it may have been imported.
GATED = ("signal", "socket", "threading", "multiprocessing", "subprocess", "sqlite3", "pwd",
         "grp", "_socket", "ssl", "concurrent.futures", "shelve")
NEEDED_BY = {"http.client": "network", "http.server": "network", "urllib.request": "network",
             "socketserver": "network", "xmlrpc.client": "network", "socket": "network",
             "multiprocessing": "processes", "shelve": "files", "sqlite3": "files",
             "signal": "threads", "threading": "threads"}


def names_in_tables():
    text = TABLES.read_text()
    text = text[text.index("warmable[] = {"):text.index("at_the_end[]")]
    return sorted(set(re.findall(r'"([a-z0-9_.]*[a-z0-9_])"', text)))


def write(folder, file, program, needs):
    trailer = f'#: id = "{file[:-3]}"\n#: status = "draft"\n#: license = "Apache-2.0"\n'
    if needs:
        trailer += f'#: needs = ["{needs}"]\n'
    (folder / file).write_text(program + "\n" + trailer + "#: > \n")


def shown(name):
    return (f"try:\n    import {name} as module\nexcept ImportError:\n    module = len\n"
            f"    vars = lambda _: {{}}\nOTHER = {OTHER + OTHER_OF.get(name, ())!r}\n" + SHOW)


def in_box(whatprints, python, folder):
    version = re.search(r"3\.\d+", subprocess.run(
        [python, "-V"], capture_output=True, text=True, check=True).stdout)[0]
    run = subprocess.run([whatprints, "run", "--python", version, "--json", folder],
                         capture_output=True, text=True, check=False)
    seen = {}
    for line in run.stdout.splitlines():
        one = json.loads(line)
        seen[pathlib.Path(one["file"]).name] = one
    if not seen:
        sys.exit(f"warmed.py: nothing ran: {run.stderr}")
    return version, seen


def by_itself(python, folder, file):
    return subprocess.run([python, "-I", file], cwd=folder, capture_output=True, text=True,
                          env={"PYTHONHASHSEED": "0", "LANG": "C.UTF-8"}, check=False).stdout


def first_difference(ours, theirs):
    for mine, other in zip(ours.split("\n"), theirs.split("\n")):
        if mine != other:
            at = next((i for i, (a, b) in enumerate(zip(mine, other)) if a != b), 0)
            start = max(0, at - 30)
            return f"{mine.split(' ')[0]}: {mine[start:at + 50]!r}, python3: {other[start:at + 50]!r}"
    return "one of them ends early"


def look(whatprints, python, names):
    """The failures, a line each."""
    failures = []
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        for name in names:
            write(folder, "show-" + name.replace(".", "-").replace("_", "x") + ".py",
                  shown(name), NEEDED_BY.get(name))
        for name in GATED:
            write(folder, "gate-" + name.replace(".", "-").replace("_", "x") + ".py",
                  f"import {name}\nprint({name!r})\n", None)
        version, seen = in_box(whatprints, python, folder)
        files = sorted(file for file in seen if file.startswith("show-"))
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            theirs = dict(zip(files, pool.map(lambda f: by_itself(python, folder, f), files)))
        for file in files:
            if seen[file]["status"] != "ended":
                failures.append(f"{version} {file}: {seen[file]['reason']}")
            elif seen[file]["stdout"] != theirs[file]:
                failures.append(f"{version} {file}: "
                                + first_difference(seen[file]["stdout"], theirs[file]))
        for file in sorted(file for file in seen if file.startswith("gate-")):
            if seen[file]["status"] != "refused":
                failures.append(f"{version} {file}: not refused, but {seen[file]['status']}")
        print(f"Python {version}: {len(files)} modules, {len(seen) - len(files)} gates,"
              f" {len(failures)} failed")
    return failures


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--whatprints", required=True)
    parser.add_argument("--python", required=True)
    options = parser.parse_args()
    names = names_in_tables()
    failures = []
    for python in options.python.split(","):
        failures += look(options.whatprints, python, names)
    print("\n".join(failures))
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main())
