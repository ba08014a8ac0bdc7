#!/usr/bin/env python3
"""How many wrong options of a bank the beliefs and slips explain.

    tests/beliefs/measure.py [--pairs N] [--unexplained] [--show N] [BANK]

BANK is JSON lines {id, question, code, choices, correct}; without it
../shared/data/pcep-mc.jsonl, and a visible skip where that isn't there.

Only wrong options that are outputs count: those of questions whose right
option is what the program prints, and neither prose nor the name of an
exception; these are counted on their own. Each program runs in a fork of its
own under limits, with plain Python: this measures the rewrites, not the box.
"""
import argparse
import collections
import io
import json
import os
import pathlib
import random
import re
import resource
import signal
import statistics
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "sandbox" / "inside"))

import rewrite  # noqa: E402

BANK = ROOT.parent / "shared" / "data" / "pcep-mc.jsonl"
LIMIT_S = 0.5
LIMIT_CHARACTERS = 20000
LIMIT_MEMORY = 1 << 30
ERROR = re.compile(r"(?:an? )?(\w*(?:Error|Exception|StopIteration))\b")
NOTHING = re.compile(r"\(?(nothing|prints nothing|no output|empty)\b.*",
                     re.IGNORECASE)
NEVER = re.compile(r"\(?(infinite loop|never ends|runs forever)\b.*",
                   re.IGNORECASE)


class Capped(io.StringIO):
    """Holds so much and no more."""

    def write(self, text):
        if self.tell() + len(text) > LIMIT_CHARACTERS:
            os._exit(1)
        return super().write(text)


def run(source):
    """What a program prints, and how it ends; in a fork of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        in_child(source, writer)
    os.close(writer)
    with open(reader, "rb") as pipe:
        data = pipe.read()
    os.waitpid(child, 0)
    return tuple(json.loads(data)) if data else ("", "never")


def in_child(source, writer):
    try:
        resource.setrlimit(resource.RLIMIT_AS, (LIMIT_MEMORY, LIMIT_MEMORY))
        signal.setitimer(signal.ITIMER_REAL, LIMIT_S)
        sys.stdout, sys.stderr = Capped(), io.StringIO()
        sys.stdin = io.StringIO()
        ending = None
        try:
            exec(compile(source, "main.py", "exec"),
                 {"__name__": "__main__"})
        except BaseException as error:
            ending = type(error).__name__
        os.write(writer, json.dumps([sys.stdout.getvalue(),
                                     ending]).encode())
    finally:
        os._exit(0)


def plain(text):
    """A text as options are compared: blanks and newlines are one."""
    return " ".join(text.replace("\\n", "\n").split())


def wanted(option):
    """What an option says is seen: (text, ending)."""
    error = ERROR.match(option)
    if error:
        return "", error.group(1)
    if NOTHING.fullmatch(option):
        return "", None
    if NEVER.fullmatch(option):
        return "", "never"
    return plain(option), None


def seen(outcome):
    text, ending = outcome
    return (plain(text), None) if ending is None else ("", ending)


def is_prose(option, question, real):
    """Words that neither the program nor its output nor Python has."""
    known = question["code"] + real + " True False None inf nan"
    if option[:1] in "'\"[({<" or " " not in option:
        return False
    words = re.findall(r"[A-Za-z]{3,}", option.replace("\\n", " "))
    unknown = [word for word in words if word not in known]
    return len(unknown) > 1


def candidates(source, budget):
    """Beliefs, single edits, pairs: (rank of the kind, candidate)."""
    if hasattr(rewrite, "beliefs"):
        rewrite.install(__builtins__.__dict__)
        for belief in rewrite.beliefs(source):
            yield "belief", belief
    for slip in rewrite.slips(source):
        yield "slip", slip
    for pair in rewrite.slip_pairs(source, budget):
        yield "pair", pair


class Tally:
    """What is counted over a bank."""

    def __init__(self):
        self.count = collections.Counter()
        self.families = collections.Counter()
        self.unexplained = []
        self.stories = []
        self.seconds = []
        self.runs = []
        self.making = []


def explain(question, budget, tally):
    """Counts the options of one question."""
    real = run(question["code"])
    right = {wanted(question["choices"][i]) for i in question["correct"]}
    if seen(real) not in right:
        tally.count["questions whose key is no output"] += 1
        return
    start = time.perf_counter()
    made = list(candidates(question["code"], budget))
    tally.making.append(time.perf_counter() - start)
    outcomes = {}
    for kind, candidate in made:
        outcome = seen(run(candidate["program"]))
        if outcome != seen(real):
            outcomes.setdefault(outcome, []).append((kind, candidate))
    tally.seconds.append(time.perf_counter() - start)
    tally.runs.append(len(made))
    for index, option in enumerate(question["choices"]):
        if index not in question["correct"]:
            judge(question, option, real, outcomes, tally)


def judge(question, option, real, outcomes, tally):
    want = wanted(option)
    if want == ("", "SyntaxError") or want[1] == "never":
        tally.count["options that no run can show"] += 1
        return
    if want == seen(real) or is_prose(option, question, real[0]):
        tally.count["prose options"] += 1
        return
    what = "exception" if want[1] else "output"
    tally.count[what + " options"] += 1
    found = outcomes.get(want, [])
    if not found:
        tally.unexplained.append((what, question, option, real))
        return
    kind, best = found[0]
    tally.count["%s explained by a %s" % (what, kind)] += 1
    if what == "exception":
        return
    tally.families[kind + " " + best["name"]] += 1
    tally.stories.append((question, option, kind, best, len(found)))
    if any(same_rank(found[0], other) for other in found[1:]):
        tally.count["ambiguous"] += 1


def same_rank(one, other):
    """Does the issue's ranking leave two explanations level?

    Kind, characters changed and line; the same story told twice is one.
    """
    keys = [(kind, candidate.get("changed"), candidate["line"])
            for kind, candidate in (one, other)]
    return keys[0] == keys[1] and one[1]["name"] != other[1]["name"]


def report(tally, args):
    count = tally.count
    total = count["output options"]
    by = [count["output explained by a " + kind]
          for kind in ("belief", "slip", "pair")]
    share = 100.0 / max(total, 1)
    print("output options    %4d" % total)
    print("explained         %4d  %.1f %%" % (sum(by), sum(by) * share))
    for kind, number in zip(("beliefs", "single edits", "pairs"), by):
        print("  by %-13s %4d  %.1f %%" % (kind, number, number * share))
    print("ambiguous         %4d  %.1f %% of the explained" % (
        count["ambiguous"], 100.0 * count["ambiguous"] / max(sum(by), 1)))
    errors = count["exception options"]
    print("exception options %4d, explained %d" % (errors, sum(
        count["exception explained by a " + kind]
        for kind in ("belief", "slip", "pair"))))
    for name in ("prose options", "options that no run can show",
                 "questions whose key is no output"):
        print("left out: %s %d" % (name, count[name]))
    for name, values, unit in (("making", tally.making, 1000),
                               ("making and running", tally.seconds, 1000),
                               ("programs", tally.runs, 1)):
        values = sorted(values)
        print("%s a question: median %.1f, 95th percentile %.1f%s" % (
            name, statistics.median(values) * unit,
            values[int(len(values) * 0.95)] * unit,
            " ms" if unit > 1 else ""))
    for family, number in tally.families.most_common():
        print("%5d %s" % (number, family))
    if args.unexplained:
        show_unexplained(tally)
    if args.show:
        show_stories(tally, args.show)


def show_unexplained(tally):
    for what, question, option, real in tally.unexplained:
        print("---- %s: %s option %r, prints %r %s" % (
            question["id"], what, option, real[0], real[1] or ""))
        print(question["code"])


def show_stories(tally, number):
    chosen = random.Random(number).sample(
        tally.stories, min(number, len(tally.stories)))
    for question, option, kind, best, ways in chosen:
        print("---- %s\n%s\n%s" % (question["id"], question["code"],
                                   "=> %r" % option))
        print("   %s %s (1 of %d): that is what it would print if %s" % (
            kind, best["name"], ways, best.get("told", best.get("shown"))))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("bank", nargs="?", default=str(BANK))
    parser.add_argument("--pairs", type=int, default=100,
                        help="pairs of edits for each question")
    parser.add_argument("--unexplained", action="store_true")
    parser.add_argument("--show", type=int, default=0, metavar="N",
                        help="show N explanations")
    args = parser.parse_args()
    if not os.path.exists(args.bank):
        print("skip measure: no %s here" % args.bank)
        return 0
    tally = Tally()
    with open(args.bank, encoding="utf-8") as lines:
        for line in lines:
            explain(json.loads(line), args.pairs, tally)
    report(tally, args)
    return 0


if __name__ == "__main__":
    sys.exit(main())
