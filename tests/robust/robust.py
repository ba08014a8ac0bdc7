#!/usr/bin/env python3
"""
robust.py - what happens when things break

Each part of the tests prints a line a test: `ok NAME`, `FAIL NAME: why` or
`skip NAME: why`. All of it happens in a temporary folder of its own.

    interrupt   `update` is stopped at random moments
    disk        full disks, read-only files and folders, a full stdout
    kills       boxes and runs are killed while `check` works
    selfkill    snippets that end themselves, each in its own way
    parents     the host is killed, or nobody reads what it prints
    review      `review` on a terminal, stopped and not
    unstable    answers that vary, and for which reason
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True      # nothing is left in the source tree

# pylint: disable=wrong-import-position
import disk
import interrupt
import kills
import parents
import review
import selfkill
import shared
import unstable

PARTS = {
    "interrupt": interrupt.run,
    "disk": disk.run,
    "kills": kills.run,
    "selfkill": selfkill.run,
    "parents": parents.run,
    "review": review.run,
    "unstable": unstable.run,
}
NEWEST = {"selfkill"}   # what it may do depends on the Python: the strictest
BUILT = os.path.join(HERE, "..", "..", "build", "bin", "whatprints")


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("part", nargs="*", help="which parts; default: all")
    parser.add_argument("--whatprints", default=BUILT, metavar="PATH")
    parser.add_argument("--python", help="as in 3.11; default: the "
                        "newest for selfkill,\nthe quickest for the rest")
    parser.add_argument("--times", type=int, default=20,
                        help="interruptions of `update` (20; in full 200)")
    parser.add_argument("--kills", type=int, default=15,
                        help="kills while `check` works (15; in full 500)")
    parser.add_argument("--seed", type=int, default=random.randrange(10 ** 6),
                        help="of the random moments")
    parser.add_argument("--sanitized", action="store_true",
                        help="a build that has no limit on memory")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--inside", metavar="DIR", help=argparse.SUPPRESS)
    options = parser.parse_args()
    for name in options.part:
        if name not in PARTS:
            parser.error("no part '%s': there are %s"
                         % (name, ", ".join(PARTS)))
    return options


def run_parts(tally, path, options):
    pythons = [options.python]
    if not options.python:
        pythons = shared.pythons_that_start(path)
    newest = shared.Program(path, pythons[-1])
    quick = shared.Program(path, shared.quickest(path, pythons))
    with tempfile.TemporaryDirectory(prefix="whatprints-robust-") as folder:
        for name in options.part or PARTS:
            started = time.monotonic()
            PARTS[name](tally, newest if name in NEWEST else quick, folder,
                        options)
            if options.verbose:
                print("    %s: %.1f s" % (name, time.monotonic() - started))


def main():
    # what a shell started in the background has ignored stays so below it
    signal.signal(signal.SIGINT, signal.default_int_handler)
    options = arguments()
    tally = shared.Tally()
    # A shell's background job has SIGINT ignored, and would hand that on.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    shared.adopt_orphans()
    try:
        path = os.path.abspath(options.whatprints)
        if options.inside:
            disk.run_inside(tally, shared.Program(path, options.python),
                            options.inside)
            return 0
        run_parts(tally, path, options)
    except shared.Skipped as why:
        tally.line("FAIL", "setup", why)
    except KeyboardInterrupt:
        return 130
    finally:
        shared.end_all()
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
