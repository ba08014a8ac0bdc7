#!/usr/bin/env python3
"""
drill.py - how long a learner waits

    tests/bench/drill.py --whatprints PROGRAM [--times 20]

A drill over the whole bank is driven by a pipe: from the key that goes on to
the next question, and from the end of a wrong answer to its feedback. Nothing
is asserted. With a cold cache each question is a new one to the cache, and
what is foreseen while a learner thinks gets THINK_S for it.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))))
ASKS = b"> "            # the prompt of a typed answer
FEEDBACK = b"[q] stop: "
THINK_S = 5.0           # few read a program and type faster


class Drill:
    def __init__(self, options, folder):
        env = {**os.environ, "XDG_DATA_HOME": os.path.join(folder, "data"),
               "XDG_CACHE_HOME": os.path.join(folder, "cache")}
        self.process = subprocess.Popen(
            [options.whatprints, "drill", "--plain", "--new", "1000",
             os.path.join(ROOT, "snippets")], env=env, bufsize=0,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)

    def until(self, end):
        shown = b""
        while not shown.endswith(end):
            more = self.process.stdout.read(65536)
            if not more:
                sys.exit("bench: the drill ended: " + shown.decode()[-300:])
            shown += more

    def milliseconds(self, typed, end):
        start = time.perf_counter()
        self.process.stdin.write(typed)
        self.until(end)
        return 1000 * (time.perf_counter() - start)


def measure(options, folder):
    """Medians: the next question, the feedback."""
    drill = Drill(options, folder)
    drill.until(ASKS)
    nexts, feedbacks = [], []
    for _ in range(options.times):
        time.sleep(THINK_S)
        drill.process.stdin.write(b"no such output\n")
        drill.until(ASKS)
        feedbacks.append(drill.milliseconds(b".\n", FEEDBACK))
        nexts.append(drill.milliseconds(b"\n", ASKS))
    drill.process.stdin.close()
    drill.process.wait()
    return statistics.median(nexts), statistics.median(feedbacks)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[1])
    parser.add_argument("--whatprints", required=True)
    parser.add_argument("--times", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-drill-") as folder:
        after, feedback = measure(options, folder)
    print("drill over the bank, medians of %d, load %.1f:\n"
          "  next question                          %6.0f ms (under 50 wanted)\n"
          "  feedback to a wrong answer, cold cache %6.0f ms (under 200 wanted)"
          % (options.times, os.getloadavg()[0], after, feedback))
    return 0


if __name__ == "__main__":
    sys.exit(main())
