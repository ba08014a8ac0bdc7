#!/usr/bin/env python3
"""check-distractors.py WHATPRINTS CACHE - may `distractors --write` be let
loose on a bank?

Adds wrong options to copies of a part of the bank (the PCEP questions: what
they take is enough to find, and not the time that a database does): as it is,
on all Pythons; and a part of that with every option taken out. Then each question must hold on all Pythons,
every added option must have a named cause, only lines may have been added,
and the same command must change nothing.
"""
import difflib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
WANTED = 4


def run(tool, *arguments):
    """Standard output; anything but success is a failure of the test."""
    done = subprocess.run([tool, *arguments], capture_output=True, text=True,
                          check=False)
    if done.returncode:
        sys.exit(f"FAIL {arguments}: exit {done.returncode}\n"
                 f"{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def texts(bank):
    """The questions, by path."""
    return {path: path.read_bytes() for path in sorted(bank.rglob("*.py"))}


def strip(bank):
    """Takes out the options: the right one has to come from the key."""
    for path, text in texts(bank).items():
        path.write_bytes(re.sub(rb"(?m)^#: [-+] .*\n", b"", text))


def added(before, after):
    """The lines that came in; a line that went fails."""
    lines = []
    for path in before:
        for line in difflib.ndiff(before[path].decode().splitlines(),
                                  after[path].decode().splitlines()):
            if line.startswith("- "):
                sys.exit(f"FAIL {path}: lost {line[2:]!r}")
            if line.startswith("+ "):
                lines.append(line[2:])
    return lines


def explained(tool, cache, bank, selection):
    """Wrong options, and those with a cause, as check tells them."""
    wrong = named = 0
    told = run(tool, "check", str(bank), "--options", "--format", "jsonl",
               "--cache", cache, *selection)
    for item in map(json.loads, told.splitlines()):
        causes = [option["cause"] for option in item["options"]
                  if not option["right"]]
        wrong += len(causes)
        named += sum(cause is not None for cause in causes)
    return wrong, named


def check(tool, cache, bank, selection):
    """One copy of the bank; how many options came in."""
    command = ["distractors", str(bank), "--write", str(WANTED), "--cache",
               cache, *selection]
    before = texts(bank)
    old_wrong, old_named = explained(tool, cache, bank, selection)
    run(tool, *command)
    after = texts(bank)
    run(tool, "check", str(bank), "--python", "all", *selection)
    run(tool, *command)
    if texts(bank) != after:
        sys.exit("FAIL a second --write changes files")
    new = [line for line in added(before, after) if line.startswith("#: ")]
    wrong, named = explained(tool, cache, bank, selection)
    if wrong - old_wrong != named - old_named or wrong == old_wrong:
        sys.exit(f"FAIL {wrong - old_wrong} wrong options were added, "
                 f"{named - old_named} have a cause")
    if not all(line.startswith(("#: - ", "#: + ")) for line in new):
        sys.exit(f"FAIL more than options was added: {new}")
    return len(new)


def main():
    tool, cache = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        whole, bare = pathlib.Path(folder, "whole"), pathlib.Path(
            folder, "bare")
        for bank in (whole, bare):
            shutil.copytree(ROOT / "snippets" / "pcep", bank)
        strip(bare)
        counts = (check(tool, cache, whole, []),
                  check(tool, cache, bare, ["--filter", "[ab]*"]))
    print(f"distractors: {counts[0]} options added to the bank, "
          f"{counts[1]} to a part of it without any: 2 passed, 0 failed, "
          "0 skipped")


if __name__ == "__main__":
    main()
