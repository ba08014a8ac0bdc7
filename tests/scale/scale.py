#!/usr/bin/env python3
"""How time and memory of `check` grow with the bank.

    tests/scale/scale.py --whatprints FILE [--counts 5000,10000,20000]

Prints a line a size: time, CPU time for each question (of the host and all
boxes; a busy machine changes it less), the most memory that the host held
(its boxes aside). Fails where a bank takes the host over 200 MB, or a question
takes half as long again in the largest bank as in the smallest.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import generate

MEMORY_MB = 200


def peak_kb(pid):
    try:
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    found = re.search(r"VmHWM:\s+(\d+)", status)
    return int(found[1]) if found else 0


def measure(tool, folder):
    """Seconds, of them on a processor, and the host's peak in MB."""
    report = pathlib.Path(folder, "report")
    command = [tool, "check", folder, "--format", f"jsonl={report}.jsonl",
               "--format", f"junit={report}.xml"]
    start, before = time.monotonic(), os.times()
    most = 0
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as child:
        while child.poll() is None:
            most = max(most, peak_kb(child.pid))
            time.sleep(0.02)
    if child.returncode not in (0, 1):
        sys.exit(f"check ended with {child.returncode}")
    after = os.times()
    busy = (after.children_user - before.children_user
            + after.children_system - before.children_system)
    return time.monotonic() - start, busy, most / 1000


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--whatprints", required=True)
    parser.add_argument("--counts", default="5000,10000,20000")
    args = parser.parse_args()
    counts = [int(count) for count in args.counts.split(",")]
    each = []
    failed = False
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            generate.generate(folder, count)
            seconds, busy, megabytes = measure(args.whatprints, folder)
        each.append(1000 * busy / count)
        failed |= megabytes > MEMORY_MB
        print(f"{count:6} questions: {seconds:6.1f} s, {each[-1]:.2f} ms "
              f"CPU each, host {megabytes:.0f} MB", flush=True)
    failed |= each[-1] > 1.5 * each[0]
    print("scale: " + ("FAILED" if failed else "linear, within memory"))
    return failed


if __name__ == "__main__":
    sys.exit(main())
