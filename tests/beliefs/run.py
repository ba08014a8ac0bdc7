#!/usr/bin/env python3
"""Proves the beliefs: what each predicts, and where it keeps its hands off.

    tests/beliefs/run.py [--python FILE,FILE...] [--data DIR] [--measure]

For each Python: every example of grader/beliefs.txt prints `real` as it
stands and `belief` rewritten; every case of traps.txt comes out as it says;
over our own programs and those of DIR (../shared/data by default, skipped
where missing) no rewrite raises, and all compile and change what they mean to.
--measure runs these too, and says how many programs a belief changes.
"""
import argparse
import ast
import builtins
import collections
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import time
import warnings

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "sandbox" / "inside"))

import rewrite  # noqa: E402  (found through the line above)
from rewrite.common import BELIEFS  # noqa: E402
from rewrite.edits import Edit  # noqa: E402

CATALOGUE = ROOT / "grader" / "beliefs.txt"
FIDELITY = ROOT / "tests" / "fidelity" / "programs"
TRAPS = ROOT / "tests" / "beliefs" / "traps.txt"
LIMIT_S = 0.5
LIMIT_BYTES = 1 << 30


# ------------------------------------------------------------ data files

def entries(path):
    """The entries of a data file: dicts of fields and of `-- ` sections."""
    found, section = [], None
    for number, line in enumerate(path.read_text().split("\n"), 1):
        if line.startswith("== "):
            found.append({"name": line[3:], "at": f"{path.name}:{number}"})
            section = None
        elif line.startswith("-- ") and found:
            section = line[3:]
            found[-1][section] = []
        elif section:
            found[-1][section].append(line)
        elif line and not line.startswith("#"):
            key, colon, value = line.partition(": ")
            if not (colon and found):
                raise ValueError(f"{path.name}:{number}: what is {line!r}?")
            found[-1][key] = value
    for entry in found:
        for key, value in entry.items():
            if isinstance(value, list):
                entry[key] = "\n".join(value).rstrip("\n") + "\n"
    return found


def as_written(outcome):
    """An outcome as the data files have it: stdout, then `! Type`."""
    stdout, ending = outcome
    text = stdout if stdout.endswith("\n") or not stdout else stdout + "\n"
    return (text + (f"! {ending}\n" if ending else "")) or "\n"


# ------------------------------------------------------------ running

def run(program):
    """(stdout, "" or the exception's type or "never") of a program."""
    reader, writer = os.pipe()
    pid = os.fork()
    if not pid:
        os.close(reader)
        _child(program, writer)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        data = pipe.read()
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        return "", "never" if os.WTERMSIG(status) in (
            signal.SIGALRM, signal.SIGVTALRM) else "crash"
    stdout, _, ending = data.decode(errors="replace").rpartition("\0")
    return stdout, ending


def _child(program, writer):
    """Never returns. Output goes through a real stdout, like python3's."""
    ending = ""
    os.dup2(writer, 1)
    os.dup2(os.open(os.devnull, os.O_RDWR), 0)
    os.dup2(0, 2)
    signal.setitimer(signal.ITIMER_VIRTUAL, LIMIT_S)
    resource.setrlimit(resource.RLIMIT_AS, (LIMIT_BYTES, LIMIT_BYTES))
    signal.alarm(10)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)
    try:
        names = {"__name__": "__main__", "__builtins__": builtins}
        exec(compile(program, "main.py", "exec", dont_inherit=True), names)
    except BaseException as problem:  # whatever it is, it is the outcome
        ending = type(problem).__name__
    try:
        sys.stdout.flush()
        os.write(1, b"\0" + ending.encode())
    finally:
        os._exit(0)


def one_rewrite(source, name):
    """What a belief makes of a program; raises what a rewrite raises."""
    facts = rewrite.read(source)
    return facts and rewrite.rewritten(facts, name)


# ------------------------------------------------------------ the checks

class Report:
    def __init__(self):
        self.passed = 0
        self.failures = []

    def equal(self, at, what, expected, actual, program=""):
        if expected == actual:
            self.passed += 1
            return
        self.failures.append(at)
        print(f"{at}: {what}: expected {expected!r}, got {actual!r}")
        if program:
            print("    " + program.replace("\n", "\n    ").rstrip())


def check_catalogue(report):
    found = entries(CATALOGUE)
    report.equal(CATALOGUE.name, "numbers", list(range(1, len(BELIEFS) + 1)),
                 [int(entry["number"]) for entry in found])
    report.equal(CATALOGUE.name, "names", sorted(BELIEFS),
                 sorted(entry["name"] for entry in found))
    for entry in found:
        name, at = entry["name"], f"{entry['at']} {entry['name']}"
        for field in ("idea", "refute", "source"):
            report.equal(at, f"has {field}", True, bool(entry.get(field)))
        report.equal(at, "real", entry["real"],
                     as_written(run(entry["program"])))
        made = one_rewrite(entry["program"], name)
        program = made["program"] if made else ""
        report.equal(at, "belief", entry["belief"],
                     as_written(run(program)), program)
        report.equal(at, "is among all", True, name in {
            one["name"] for one in rewrite.beliefs(entry["program"])})
        check_shown(report, at, entry["program"], made)


def check_shown(report, at, source, made):
    """Lines exist, and `shown` is Python without names of ours."""
    if not made:
        return
    shown = made["shown"]
    report.equal(at, "shown has _wp_", False, "_wp_" in shown)
    report.equal(at, "shown compiles", True, rewrite.compiles(shown))
    inside = (1 <= made["line"] <= source.count("\n") + 1
              and 1 <= made["shown_line"] <= shown.count("\n") + 1)
    report.equal(at, "lines exist", True, inside)


def check_traps(report):
    for entry in entries(TRAPS):
        at = f"{entry['at']} {entry['name']}"
        if "needs" in entry and sys.version_info < tuple(
                map(int, entry["needs"].split("."))):
            print(f"skipped: {at}: needs Python {entry['needs']}")
            continue
        made = one_rewrite(entry["program"], entry["belief"])
        expected, program = entry["expected"], ""
        if made:
            program = made["program"]
            actual = as_written(run(program))
            check_shown(report, at, entry["program"], made)
        else:
            actual = "unchanged\n"
        report.equal(at, entry["belief"], expected, actual, program)


# What a data file can't hold: line ends, nonsense.
EDGES = [
    ("x = 1\r\nprint(7 / 2)\rx", "DivIntegers",
     "x = 1\nprint(_wp_div(7, 2))\nx"),
    ("\x0cprint(7 / 2)", "DivIntegers", "\x0cprint(_wp_div(7, 2))"),
    ("", "DivIntegers", None),
    ("x = (", "DivIntegers", None),
    ("x = 7 / 2\0", "DivIntegers", None),
    ("x = '\ud800', 7 / 2", "DivIntegers", None),
    ("return 7 / 2", "DivIntegers", None),
    ("x = " + "1+" * 20000 + "7 / 2", "DivIntegers", None),
    ("x = " + "(" * 1000 + "7 / 2" + ")" * 1000, "DivIntegers", None),
]


def check_edges(report):
    for source, name, expected in EDGES:
        made = {one["name"]: one["program"]
                for one in rewrite.beliefs(source)}
        report.equal("run.py: EDGES", repr(source[:40]), expected,
                     made.get(name))


# ------------------------------------------------------------ other programs

def programs(data):
    """(bank, id, source) of our own programs and of the banks in a folder."""
    found = [(name, path.name, path.read_text())
             for name, folder in (("snippets", ROOT / "snippets"),
                                  ("fidelity", FIDELITY))
             for path in sorted(folder.rglob("*.py")) if is_text(path)]
    for path in sorted(data.glob("*.jsonl")):
        for line in path.read_text().splitlines():
            row = json.loads(line)
            source = row["code"]
            if "input" in row:
                source += f"\nprint(repr(f({row['input']})))\n"
            found.append((path.stem, row["id"], source))
    return found


def is_text(path):
    try:
        path.read_text()
    except UnicodeDecodeError:
        return False  # a test of encodings
    return True


def check_banks(report, data, measure):
    if not data.is_dir():
        print(f"skipped: {data} is not there")
    per_bank = collections.defaultdict(collections.Counter)
    times = []
    for bank, name, source in programs(data):
        tally = per_bank[bank]
        tally["programs"] += 1
        begun = time.process_time()
        made = rewrite.beliefs(source)
        times.append(time.process_time() - begun)
        check_program(report, f"{bank} {name}", source, made)
        tally["fired"] += len(made)
        tally["any"] += bool(made)
        if measure and "fidelity" not in bank:
            measure_program(tally, source, made)
    times.sort()
    print(f"  a program's beliefs take {times[len(times) // 2] * 1e3:.2f} ms "
          f"at the median, {times[len(times) * 95 // 100] * 1e3:.2f} ms at "
          "the 95th percentile")
    for bank, tally in per_bank.items():
        tell(bank, tally, measure and "fidelity" not in bank)


def check_program(report, at, source, made):
    facts = rewrite.read(source)
    if facts is None:
        return
    names = {one["name"] for one in made}
    tree = ast.dump(facts.tree)
    for one in made:
        check_shown(report, f"{at} {one['name']}", facts.source, one)
    for name in BELIEFS:
        try:  # what beliefs() leaves out must not have failed silently
            problem = check_text(facts, name, name in names, tree)
        except Exception as error:  # any: it is the finding
            problem = repr(error)
        report.equal(f"{at} {name}", "rewrite", "", problem)


def check_text(facts, name, fires, original):
    """What is wrong with a rewrite, as a sentence, or "".

    The spliced text must be the program that the changed tree is: what a
    rewrite doesn't mean to change, it doesn't change.
    """
    row, edit = BELIEFS[name], Edit(facts)
    if row.leaks and facts.uses(row.leaks):
        return ""
    row.rewrite(facts, edit)
    if not edit.wanted:
        return ""
    tree = ast.dump(ast.parse(edit.unparsed()))
    if tree == original:
        return "changes nothing"
    program = edit.texts()[0]
    if not rewrite.compiles(program):
        return "doesn't compile: " + program
    if not fires:
        return "isn't among all: " + program
    if ast.dump(ast.parse(program)) != tree:
        return "text and tree differ: " + program
    return ""


def measure_program(tally, source, made):
    real = run(source)
    other = [outcome for outcome in (run(one["program"]) for one in made)
             if outcome != real]
    wrong = collections.Counter(one for one in other if not one[1])
    tally["other"] += bool(other)
    tally["wrong"] += bool(wrong)
    tally["outputs"] += len(wrong)
    tally["one cause"] += sum(count == 1 for count in wrong.values())


def tell(bank, tally, measure):
    count = tally["programs"]
    print(f"  {bank}: {count} programs, {tally['any']} with a belief, "
          f"{tally['fired'] / count:.1f} each")
    if measure:
        print(f"    {tally['other']} ({tally['other'] * 100 // count} %) "
              f"come out otherwise with a belief, {tally['wrong']} with a "
              f"wrong output; of {tally['outputs']} wrong outputs "
              f"{tally['one cause']} have one explanation")


# ------------------------------------------------------------ main

def check_here(data, measure):
    warnings.simplefilter("ignore")
    rewrite.install(vars(builtins))
    print(f"Python {sys.version.split()[0]}:")
    report = Report()
    check_catalogue(report)
    check_traps(report)
    check_edges(report)
    check_banks(report, data, measure)
    print(f"  {report.passed} passed, {len(report.failures)} failed")
    return 1 if report.failures else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--python", default="", help="paths, by commas")
    parser.add_argument("--data", type=pathlib.Path,
                        default=ROOT.parent / "shared" / "data")
    parser.add_argument("--measure", action="store_true")
    options = parser.parse_args()
    pythons = [one for one in options.python.split(",") if one]
    if not pythons:
        return check_here(options.data, options.measure)
    command = [__file__, "--data", str(options.data)]
    if options.measure:
        command.append("--measure")
    return max(subprocess.run([python] + command).returncode
               for python in pythons)


if __name__ == "__main__":
    sys.exit(main())
