#!/usr/bin/env python3
"""
explain.py - how many wrong options of a bank have an explanation

    tests/bench/explain.py --whatprints PROGRAM --work DIR [--unexplained]
        [--show N] [--seed N] [--half 0|1] BANK...

BANK is a folder of questions, or JSON lines that `whatprints import` reads.
Everything goes the way that a learner's answer goes: `check` says what each
wrong option is (an output, an exception, prose), `grade` is given it as an
answer and says which beliefs and slips lead to it, best first.

An option is explained when `grade` names a cause, and it has one best
explanation when there is no second cause, when the second is of a weaker kind
(a belief comes before a slip, a single slip before two of them), or when its
score is lower by a fiftieth or more: then it takes an odder slip to be meant,
or more of them.
"""

import argparse
import collections
import json
import os
import random
import subprocess
import sys

CLEARLY = 0.02  # a lead in score that isn't chance
KINDS = ("belief", "slip", "pair")
TOLD_BY_FORM = ("final-newline", "trailing-blanks", "typographic",
                "quote-style", "number-format", "spacing", "case", "order")


def run(command, text=None):
    """What a command prints; a verdict of "wrong" is no failure."""
    done = subprocess.run(command, input=text, stdout=subprocess.PIPE,
                          universal_newlines=True)
    if done.returncode not in (0, 1):
        sys.exit("%s: exit code %d" % (" ".join(command), done.returncode))
    return done.stdout


def json_lines(text):
    return [json.loads(line) for line in text.splitlines()]


def folder_of(args, bank):
    """The bank as a folder of questions."""
    if os.path.isdir(bank):
        return bank
    name = os.path.splitext(os.path.basename(bank))[0]
    to = os.path.join(args.work, name)
    run([args.whatprints, "import", "--from", "jsonl", "--force", "--to", to,
         bank])
    return to


def wrong_options(checked):
    """(question, option, answer) for all that a run could show.

    The rest is counted: prose, options that say what the program does in
    other words, and what no edit of a program can come to, since all of them
    compile.
    """
    found, left_out = [], collections.Counter()
    for question in checked:
        if question["result"] != "true":
            left_out["of questions that can't be checked"] += sum(
                not option["right"] for option in question["options"])
            continue
        for option in question["options"]:
            if option["right"]:
                continue
            reason, answer = as_answer(question, option)
            if reason:
                left_out[reason] += 1
            else:
                found.append((question, option, answer))
    return found, left_out


def as_answer(question, option):
    """(why it counts for nothing or None, the option as an answer)."""
    text, kind = option["text"], option["kind"]
    if option["fact"] == "not-output":
        return "prose", None
    if option["fact"] != "differs":
        return "right in other words", None
    if kind == "never" or "SyntaxError" in text:
        return "what no run can show", None
    bare = text.strip("() ").lower()
    answer = {"id": question["id"]}
    if kind == "exception" or is_error(text):
        answer["ends"] = (text or "error").split()[-1]
    elif bare in ("nothing", "prints nothing", "no output"):
        answer["ends"] = "nothing"
    else:
        answer["answer"] = text.replace("\\n", "\n")
    return None, answer


def is_error(text):
    """Is an option the name of an exception, "a TypeError"?"""
    words = text.split()
    return 0 < len(words) < 3 and words[-1].isidentifier() and (
        words[-1].endswith(("Error", "Exception", "StopIteration")))


def same_idea(one, other):
    """Is it one story told twice, at one place?"""
    return (one["name"], one["changed_line"]) == (
        other["name"], other["changed_line"])


def one_best(causes):
    if len(causes) < 2:
        return True
    best, second = causes[:2]
    return (best["edits"] != second["edits"] or best["kind"] != second["kind"]
            or best["score"] - second["score"] >= CLEARLY
            or same_idea(best, second))


def kind_of(cause):
    return "pair" if cause["edits"] == 2 else cause["kind"]


class Tally:
    """What is counted of one kind of option: outputs, or exceptions."""

    def __init__(self):
        self.total = 0
        self.by_form = 0
        self.one_best = 0
        self.kinds = collections.Counter()
        self.families = collections.Counter()
        self.unexplained = []
        self.stories = []

    def add(self, question, answer, grade):
        self.total += 1
        causes = grade["causes"]
        if not causes:
            self.by_form += grade["verdict"] in TOLD_BY_FORM
            self.unexplained.append((question, answer, grade))
            return
        best = causes[0]
        self.kinds[kind_of(best)] += 1
        self.families[kind_of(best) + " " + best["name"]] += 1
        self.one_best += one_best(causes)
        self.stories.append((question, answer, grade))

    def explained(self):
        return sum(self.kinds.values())


def share(part, whole):
    return "%4d  %5.1f %%" % (part, 100.0 * part / whole if whole else 0)


def report(name, tally):
    print("  %-24s %4d" % ("wrong options: " + name, tally.total))
    print("    explained              %s" % share(tally.explained(),
                                                  tally.total))
    for kind, words in zip(KINDS, ("by a belief", "by a slip",
                                   "by two slips")):
        print("      %-20s %s" % (words, share(tally.kinds[kind],
                                               tally.total)))
    print("    with one best of those %s" % share(tally.one_best,
                                                  tally.explained()))
    print("    told as a slip of form, none of the above  %d"
          % tally.by_form)


def graded(args, folder, answers):
    path = os.path.join(args.work, "answers.jsonl")
    with open(path, "w", encoding="utf-8") as to:
        for answer in answers:
            to.write(json.dumps(answer) + "\n")
    return json_lines(run([
        args.whatprints, "grade", folder, "--answers", path, "--format",
        "jsonl", "--cache", os.path.join(args.work, "predictions")]))


def measure(args, bank):
    folder = folder_of(args, bank)
    checked = json_lines(run([args.whatprints, "check", "--format", "jsonl",
                              folder]))
    checked.sort(key=lambda question: question["id"])
    if args.half is not None:
        checked = checked[args.half::2]
    options, left_out = wrong_options(checked)
    grades = graded(args, folder, [answer for _, _, answer in options])
    outputs, errors = Tally(), Tally()
    for (question, _, answer), grade in zip(options, grades):
        tally = errors if answer.get("ends", "nothing") != "nothing" else (
            outputs)
        tally.add(question, answer, grade)
    print("%s: %d questions%s" % (bank, len(checked), (
        "" if args.half is None else ", half %d" % args.half)))
    report("outputs", outputs)
    report("exceptions", errors)
    print("  left out: " + ", ".join("%d %s" % (count, reason) for
                                     reason, count in left_out.items()))
    return outputs, errors


def show_families(tallies):
    every = sorted(set().union(*(tally.families for _, tally in tallies)))
    print("best explanations by family: " + ", ".join(
        name for name, _ in tallies))
    every.sort(key=lambda family: [-tally.families[family]
                                   for _, tally in tallies])
    for family in every:
        print("  %s %s" % (" ".join("%4d" % tally.families[family]
                                    for _, tally in tallies), family))


def show(where, question, answer, grade):
    print("---- %s: %s" % (question["id"], json.dumps(
        answer.get("answer", answer.get("ends")))))
    with open(question["file"], encoding="utf-8") as lines:
        print("".join(line for line in lines if line[:2] != "#:").rstrip())
    print("=> " + grade["message"] if where else "", json.dumps(
        question["actual"]))
    for cause in grade["causes"]:
        print("   %s %s, line %s, score %.2f" % (
            kind_of(cause), cause["name"], cause["changed_line"],
            cause["score"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[1])
    parser.add_argument("banks", nargs="+", metavar="BANK")
    parser.add_argument("--whatprints", required=True)
    parser.add_argument("--work", required=True, metavar="DIR")
    parser.add_argument("--unexplained", action="store_true")
    parser.add_argument("--show", type=int, default=0, metavar="N",
                        help="show N explanations, drawn with --seed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--half", type=int, choices=(0, 1),
                        help="every second question only, to hold out others")
    args = parser.parse_args()
    os.makedirs(args.work, exist_ok=True)
    tallies = []
    for bank in args.banks:
        if not os.path.exists(bank):
            print("skip explain: no %s here" % bank)
            continue
        outputs, errors = measure(args, bank)
        tallies.append((bank, outputs))
        if args.unexplained:
            for story in outputs.unexplained + errors.unexplained:
                show(False, *story)
        if args.show:
            print("%d explanations, seed %d" % (args.show, args.seed))
            stories = outputs.stories
            for story in random.Random(args.seed).sample(
                    stories, min(args.show, len(stories))):
                show(True, *story)
    show_families(tallies)
    return 0


if __name__ == "__main__":
    sys.exit(main())
