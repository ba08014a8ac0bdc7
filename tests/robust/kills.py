"""Boxes and runs are killed from outside while `check` works."""

import contextlib
import json
import os
import random
import signal
import subprocess
import tempfile
import time

from shared import (PATIENCE, Failed, children, expect, expect_nothing_left,
                    question, stat_fields, write_tree)

BANK = 300
QUIET_RUNS = 5      # in a row without a kill: it can't be done here


def make_bank(folder):
    bank = {}
    for number in range(BANK):
        count = 5000 + number
        text = "total = 0\nfor i in range(%d):\n    total += i\n" \
               "print(total, %d)" % (count, number)
        key = "#: > %d %d" % (sum(range(count)), number)
        bank["q%03d.py" % number] = question("q-%d" % number, text, key)
    write_tree(folder, bank)


class Killer:
    """
    Kills the processes of one run of the host, fairly: the host gives a plan
    a second try and no third, so that no plan may be hit twice. How many
    runs a box has reaped is told by the page faults of its children, which
    grow with each. Three later than our last kill (the one that was hit, its
    second try, one more) the next plan is at work.
    """

    def __init__(self, host, dice):
        self.host = host
        self.dice = dice
        self.grown = {}     # by pid of a box: [faults, how often they grew]
        self.counts = {"outer": 0, "box": 0, "run": 0}

    def look(self):
        """The boxes that are fair game: (outer pid, inner pid)."""
        fair = []
        for outer in children(self.host.pid):
            for inner in children(outer):
                fields = stat_fields(inner)
                if not fields:
                    continue
                faults = int(fields[8])
                seen = self.grown.setdefault(inner, [0, 0])
                if faults > seen[0]:
                    seen[:] = [faults, seen[1] + 1]
                if seen[1] > 3:
                    fair.append((outer, inner))
        return fair

    def strike(self, outer, inner):
        what = self.dice.choice(list(self.counts))
        runs = children(inner) if what == "run" else []
        if what == "run" and not runs:
            what = "box"
        pid = {"outer": outer, "box": inner}.get(what) or runs[0]
        self.grown[inner][1] = 0
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
            self.counts[what] += 1

    def work(self, most):
        deadline = time.monotonic() + PATIENCE
        while self.host.poll() is None and sum(self.counts.values()) < most:
            time.sleep(self.dice.uniform(0.001, 0.006))
            fair = self.look()
            if fair:
                self.strike(*self.dice.choice(fair))
            if time.monotonic() > deadline:
                raise Failed("`check` does not end")


def check_under_fire(program, folder, dice, most):
    """One run of `check`; returns the Killer, with its counts."""
    with tempfile.TemporaryFile("w+") as out, \
            tempfile.TemporaryFile("w+") as err:
        host = program.start("check", "-j", 2, "--format", "jsonl", folder,
                             stdout=out, stderr=err)
        killer = Killer(host, dice)
        try:
            killer.work(most)
            code = host.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise Failed("`check` does not end") from None
        finally:
            host.kill()
            host.wait()
        out.seek(0)
        err.seek(0)
        said = err.read()
        results = [json.loads(line) for line in out]
    untrue = [one for one in results if one["result"] != "true"]
    expect(not untrue, "%d questions not true; %s"
           % (len(untrue), [(one["id"], one["why"]) for one in untrue[:2]]))
    expect(len(results) == BANK, "%d results of %d" % (len(results), BANK))
    expect(code == 0 and not said, "exit code %d: %s" % (code, said))
    expect_nothing_left()
    return killer


def run(tally, program, folder, options):
    folder = os.path.join(folder, "kills")
    dice = random.Random(options.seed)
    done = quiet = 0
    counts = {}
    with tally.test("boxes-killed"):
        make_bank(folder)
        while done < options.kills:
            killer = check_under_fire(program, folder, dice,
                                      options.kills - done)
            now = sum(killer.counts.values())
            done += now
            quiet = 0 if now else quiet + 1
            for what, count in killer.counts.items():
                counts[what] = counts.get(what, 0) + count
            expect(quiet < QUIET_RUNS, "no box lives long enough to be killed")
    if options.verbose:
        print("    killed: " + ", ".join("%d %s" % (count, what)
                                         for what, count in counts.items()))
