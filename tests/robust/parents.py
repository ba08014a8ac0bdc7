"""The host is killed, or nobody listens to it."""

import os
import random
import subprocess
import time

from shared import (children, expect, expect_nothing_left, question,
                    read_tree, reap, sans_level, write_tree)

DEATHS = 6
LIVES = 5


def kill_host(program, folder, after):
    host = program.start("check", "-j", 2, folder)
    time.sleep(after)
    host.kill()
    host.wait()
    expect_nothing_left()


def let_end(program, path):
    """
    Undisturbed, the host reaps all that it started. What it leaves to its
    parents piles up as zombies where process 1 is no init, as in a container.
    """
    for _ in range(LIVES):
        program.run("check", path)
    left = children(os.getpid())
    reap(left)
    expect_nothing_left()
    expect(not left, "%d orphans of %d runs were left to us to reap"
           % (len(left), LIVES))


def read_nothing(program, *args):
    """Its stdout is a pipe that was closed before the first byte."""
    reader, writer = os.pipe()
    os.close(reader)
    try:
        host = program.start(*args, stdout=writer, stderr=subprocess.PIPE)
    finally:
        os.close(writer)
    said = sans_level(host.communicate(timeout=20)[1].decode())
    expect(not said, "said on stderr: %r" % said)
    expect(host.returncode >= 0 or host.returncode == -13,
           "died of signal %d" % -host.returncode)
    expect_nothing_left()


def run(tally, program, folder, options):
    folder = os.path.join(folder, "parents")
    dice = random.Random(options.seed)
    slow = "for i in range(40000):\n    pass\nprint(i)"
    write_tree(folder, {"q%02d.py" % i: question("q-%d" % i, slow,
                                                 "#: > 39999")
                        for i in range(100)})
    with tally.test("host-ends"):
        let_end(program, os.path.join(folder, "q00.py"))
    with tally.test("host-killed"):
        for _ in range(DEATHS):
            kill_host(program, folder, dice.uniform(0, 0.3))
    for verb in ("check", "list", "run"):
        with tally.test("nobody-reads-" + verb):
            args = [verb, folder]
            if verb == "check":
                args.append("--verbose")
            read_nothing(program, *args)
    with tally.test("nobody-reads-update"):
        os.unlink(os.path.join(folder, "q00.py"))
        fresh = question("q-0", "print(7)")
        write_tree(folder, {"q00.py": fresh})
        path = os.path.join(folder, "q00.py")
        read_nothing(program, "update", "--seeds", 2, path)
        now = read_tree(folder)["q00.py"]
        expect(now in (fresh, fresh + b"#: > 7\n"), "the file is neither")
