"""Answers that vary are refused for the true reason, steady ones written."""

import os

from shared import expect, expect_nothing_left, question, read_tree, write_tree

HASH, ADDRESS, CLOCK = "the hash seed", "a memory address", "the clock"
RANDOM, PID = "random numbers", "the process id"

# name, program, the reason; or None and the key
CASES = [
    ("set-order", "print({1.5, 2.5, 'k'})", HASH),
    ("object", "print(object())", ADDRESS),
    ("id", "print(id(3.5))", ADDRESS),
    ("time", "import time\nprint(time.time())", CLOCK),
    ("random", "import random\nprint(random.random())", RANDOM),
    ("hash", "print(hash('a') % 2)", HASH),
    ("pid", "import os\nprint(os.getpid())", PID),
    ("today", "import datetime\nprint(datetime.date.today())", CLOCK),
    ("sorted", "print(sorted({'b', 'a', 'c'}))", "#: > ['a', 'b', 'c']"),
    ("seeded", "import random\nrandom.seed(1)\nprint(random.random())",
     "#: > 0.13436424411240122"),
]


def told(output, name):
    """The headline about one question."""
    for line in output.splitlines():
        if "/%s.py:" % name in line:
            return line
    return "nothing"


def expect_refused(line, reason, untouched):
    expect(line.startswith("refused "), "not refused: " + line)
    expect("depends on " + reason in line, "not for its reason: " + line)
    expect(line.count("depends on") == 1 and " and on " not in line,
           "for more than its reason: " + line)
    expect(untouched, "refused, but its file changed")


def run(tally, program, folder, _options):
    folder = os.path.join(folder, "unstable")
    before = {name + ".py": question(name, text) for name, text, _ in CASES}
    write_tree(folder, before)
    done = program.run("update", folder)
    after = read_tree(folder)
    for name, _, outcome in CASES:
        with tally.test("unstable-" + name):
            file = name + ".py"
            line = told(done.stdout, name)
            if not outcome.startswith("#:"):
                expect_refused(line, outcome, after[file] == before[file])
                continue
            expect(line.startswith("updated "), "not written: " + line)
            expect(after[file] == before[file] + outcome.encode() + b"\n",
                   "another key than " + outcome)
    with tally.test("unstable-exit"):
        expect(done.returncode == 1, "exit code %d" % done.returncode)
        expect(not done.stderr, done.stderr)
        expect_nothing_left()
