#!/usr/bin/env python3
"""Kills a drill at random moments: what it has acknowledged must be kept.

    tests/sessions/kills.py [--kills 200] [--seed N] [--whatprints FILE]

A drill is driven by a pipe. Each time it is killed (kill -9) a random while
after its start or after a random number of answers; its history goes on with
the next one. An answer is acknowledged when
the feedback to it was shown: as many entries at least have to be in the store
then, every one of them as it was given, and at most one more, which was being
told. SQLite's own check must find nothing.
"""
import argparse
import contextlib
import json
import os
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
BUILT = HERE.parents[1] / "build" / "bin" / "whatprints"
PATIENCE_S = 60
FEEDBACK = b"[Enter] next"     # stands below each feedback


class Drill:
    """A drill that is answered as fast as it asks."""

    def __init__(self, options, env, number):
        self.process = subprocess.Popen(
            [options.whatprints, "drill", "--plain", "--new", "1000",
             HERE / "bank"], env=env, bufsize=0, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.number = number
        self.told = 0           # answers whose feedback was shown
        self.given = 0
        self.news = threading.Condition()
        self.over = False
        self.feeder = threading.Thread(target=self.feed)
        self.feeder.start()

    def text(self, count):
        return "kill %d answer %d" % (self.number, count)

    def feed(self):
        """One answer after the other, each when the last was told."""
        with contextlib.suppress(OSError):      # it is dead
            while True:
                self.given += 1
                self.process.stdin.write(
                    (self.text(self.given) + "\n.\n").encode())
                if not self.read_feedback():
                    break
                with self.news:
                    self.told += 1
                    self.news.notify()
                self.process.stdin.write(b"\n")
        with self.news:
            self.over = True
            self.news.notify()

    def wait(self, told):
        """Until so many answers were told."""
        with self.news:
            self.news.wait_for(lambda: self.over or self.told >= told,
                               PATIENCE_S)

    def read_feedback(self):
        shown = b""
        while FEEDBACK not in shown:
            more = self.process.stdout.read(65536)
            if not more:
                return False
            shown += more
        return True

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.feeder.join(PATIENCE_S)
        for pipe in (self.process.stdin, self.process.stdout):
            with contextlib.suppress(OSError):
                pipe.close()


def kept(options, env):
    """The texts of all answers, as another process finds them."""
    done = subprocess.run([options.whatprints, "progress", "--export", "-"],
                          env=env, stdout=subprocess.PIPE, check=True,
                          timeout=PATIENCE_S)
    return [entry["text"].strip() for entry
            in map(json.loads, done.stdout.splitlines())
            if entry["kind"] == "answer"]


def complaint(options, env, drills):
    """What is wrong with the store after these drills; None if nothing is."""
    found = kept(options, env)
    path = os.path.join(env["XDG_DATA_HOME"], "whatprints", "history.db")
    for drill in drills:
        for count in range(1, drill.told + 1):
            if found.count(drill.text(count)) != 1:
                return "%s: %d times in the store" % (
                    drill.text(count), found.count(drill.text(count)))
    most = sum(drill.given for drill in drills)
    if len(found) > most:
        return "%d answers, but %d were given" % (len(found), most)
    with contextlib.closing(sqlite3.connect(path)) as store:
        check = store.execute("PRAGMA integrity_check").fetchall()
    return None if check == [("ok",)] else "integrity_check: %s" % check


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--whatprints", default=BUILT)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=random.randrange(10 ** 6))
    parser.add_argument("--longest", type=float, default=0.5, metavar="S",
                        help="seconds from there to the kill, at most (0.5)")
    options = parser.parse_args()
    options.whatprints = os.path.abspath(options.whatprints)
    dice, drills, why = random.Random(options.seed), [], None
    with tempfile.TemporaryDirectory(prefix="session-kills-") as folder:
        env = {**os.environ, "XDG_DATA_HOME": os.path.join(folder, "data"),
               "XDG_CACHE_HOME": os.path.join(folder, "cache")}
        for number in range(options.kills):
            drill = Drill(options, env, number)
            drill.wait(dice.randrange(4))
            time.sleep(dice.uniform(0, options.longest))
            drill.kill()
            drills.append(drill)
            why = complaint(options, env, drills)
            if why:
                break
    told = sum(drill.told for drill in drills)
    if not why and not told:
        why = "no answer was told before a kill"
    print("%s drill killed %d times (seed %d): %s" % (
        "FAIL" if why else "ok", len(drills), options.seed,
        why or "%d answers acknowledged, all kept" % told))
    return 1 if why else 0


if __name__ == "__main__":
    sys.exit(main())
