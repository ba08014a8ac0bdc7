#!/usr/bin/env python3
"""exam-sittings.py WHATPRINTS [BANK] - is the bank large enough to sit exams?

Begins each exam of the bank's syllabus three times for one learner, and gives
it up each time. Each section must have as many questions as the syllabus says,
and no question may come twice.
"""
import collections
import json
import os
import subprocess
import sys
import tempfile

SITTINGS = 3


def call(*args, typed=""):
    done = subprocess.run(args, input=typed, text=True, check=False,
                          capture_output=True)
    if done.returncode:
        sys.exit("sittings: %s: %s" % (" ".join(args), done.stderr))
    return done.stdout


def papers(tool, bank, store):
    """The ids of each sitting's questions, by exam."""
    drawn = collections.defaultdict(list)
    for line in call(tool, "progress", bank, "--store", store,
                     "--export", "-").splitlines():
        entry = json.loads(line)
        if entry["kind"] == "exam-start":
            detail = [one.split("=", 1)
                      for one in entry["detail"].splitlines()]
            drawn[dict(detail)["exam"]].append(
                [value for key, value in detail if key == "question"])
    return drawn


def judge(exam, sections, drawn, section_of):
    """What is wrong with the sittings of an exam."""
    every = [one for paper in drawn for one in paper]
    if len(drawn) != SITTINGS:
        yield "%d sittings" % len(drawn)
    for one, times in collections.Counter(every).items():
        if times > 1:
            yield "%s was asked %d times" % (one, times)
    for number, paper in enumerate(drawn, 1):
        has = collections.Counter(section_of[one] for one in paper)
        for section in sections:
            if has[section["id"]] != section["items"]:
                yield "sitting %d: %d of %d questions of %s" % (
                    number, has[section["id"]], section["items"],
                    section["id"])


def main():
    tool = os.path.abspath(sys.argv[1])
    bank = sys.argv[2] if len(sys.argv) > 2 else "snippets"
    with open(os.path.join(bank, "syllabus.json"), encoding="utf-8") as file:
        exams = json.load(file)["certifications"]
    section_of = {
        one["id"]: ".".join(one["objective"][0].split(".")[:2])
        for one in map(json.loads, call(tool, "list", bank, "--format",
                                        "jsonl").splitlines())}
    failed = 0
    with tempfile.TemporaryDirectory(prefix="sittings-") as folder:
        store = os.path.join(folder, "history.db")
        for exam in exams:
            for _ in range(SITTINGS):
                call(tool, "exam", exam["id"], bank, "--plain", "--store",
                     store, typed="\n")
                call(tool, "exam", exam["id"], bank, "--plain", "--store",
                     store, "--abandon", typed="y\n")
        drawn = papers(tool, bank, store)
        for exam in exams:
            wrong = list(judge(exam["id"], exam["sections"],
                               drawn[exam["id"]], section_of))
            failed += bool(wrong)
            print("%s %s: %d sittings, %d questions, none twice" % (
                "FAIL" if wrong else "ok", exam["id"],
                len(drawn[exam["id"]]), sum(map(len, drawn[exam["id"]]))))
            for why in wrong:
                print("      " + why)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
