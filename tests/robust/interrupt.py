"""`update`, stopped at random moments: every file is the old or the new."""

import os
import random
import signal
import time

from shared import (Failed, expect, expect_nothing_left, is_temporary,
                    question, read_tree, write_tree)

# Two signals: the second one ends the program at once.
WAYS = {
    "sigint": [signal.SIGINT],
    "sigterm": [signal.SIGTERM],
    "sigkill": [signal.SIGKILL],
    "sigint-twice": [signal.SIGINT, signal.SIGINT],
    "sigterm-twice": [signal.SIGTERM, signal.SIGTERM],
}
SHAPES = 8


def stale_question(number):
    """(file name, content): no key, or one to be replaced."""
    name = "q-%02d" % number
    count = "for i in range(%d):\n    print(i, end=' ')\n" % (number + 1)
    shape = number % SHAPES
    file = name + ".py"
    content = question(name, count)
    if shape == 1:
        content = question(name, "print(%d)" % number, "#: > old",
                           "#: > keys").replace(b"\n", b"\r\n")
    elif shape == 2:
        content = question(name, count, "#: @ <3.11", "#: > below",
                           "#: @ >=3.11", "#: > above")
    elif shape == 3:
        content = question(name, count + "print(1 / 0)", "#: > 0",
                           "#: ! TypeError: it isn't")
    elif shape == 4:
        content = question(name, "print('a\\tb', end='')", '#: = "a b"',
                           "#: | Not a blank: a tab.")
    elif shape == 5:
        content = question(name, "for i in range(300):\n    print(i * i)",
                           *["#: > %d" % i for i in range(200)])
    elif shape == 6:
        file = name + "/main.py"
        content = question(name, "import part\nprint(part.VALUE)", "#: > 1")
    elif shape == 7:
        content = question(name, "print('é ✓')", "", "# plain", "#: > e",
                           "", "#: | Ends without a newline.").rstrip(b"\n")
    return file, content


def stale_bank(size):
    bank = dict(stale_question(number) for number in range(size))
    for name in list(bank):
        if name.endswith("/main.py"):
            bank[name[:-7] + "part.py"] = b"VALUE = 2\n"
    return bank


def looks(path):
    """Another file, or the same one rewritten, looks otherwise."""
    now = os.stat(path)
    return now.st_ino, now.st_size, now.st_mtime_ns


class Interrupt:
    """A folder that is updated and interrupted until it is all new."""

    def __init__(self, program, folder, seed, size):
        self.program = program
        self.folder = folder
        self.dice = random.Random(seed)
        self.old = stale_bank(size)
        self.reset()
        started = time.monotonic()
        done = program.run("update", "--seeds", 2, folder)
        self.whole_time = time.monotonic() - started
        expect(done.returncode == 0 and not done.stderr,
               "undisturbed, `update` exits with %d: %s"
               % (done.returncode, done.stderr or done.stdout[-300:]))
        self.new = read_tree(folder)
        self.keys = [name for name in self.old
                     if self.old[name] != self.new[name]]
        expect(len(self.keys) == size, "undisturbed, `update` changes %d "
               "files of %d" % (len(self.keys), size))
        self.reset()

    def reset(self):
        for name in read_tree(self.folder):
            os.unlink(os.path.join(self.folder, name))
        write_tree(self.folder, self.old)

    def stale(self):
        now = read_tree(self.folder)
        return [name for name in self.keys if now[name] == self.old[name]]

    def wait_for_moment(self, host, stale):
        """Anywhere in the run; or amid the writing, which is short."""
        if self.dice.random() < 0.5:
            share = 0.2 + 0.9 * len(stale) / len(self.keys)
            time.sleep(self.dice.uniform(0, self.whole_time * share))
            return
        path = os.path.join(self.folder, self.dice.choice(stale))
        before = looks(path)
        while host.poll() is None and looks(path) == before:
            time.sleep(0.0001)
        time.sleep(self.dice.uniform(0, 0.001))

    def expect_whole(self, way):
        now = read_tree(self.folder)
        for name, content in now.items():
            if name in self.old:
                expect(content in (self.old[name], self.new[name]),
                       name + " is neither the old nor the new version")
            else:
                expect(is_temporary(name), name + " was left behind")
                expect(way == "sigkill" or name in self.leftover,
                       name + " was left behind")
                self.leftover.add(name)
        expect(set(self.old) <= set(now), "a question file is gone")

    def expect_code(self, way, code):
        number = WAYS[way][-1]
        fine = [0, 130, -number]    # it had ended; as it should; too early
        if len(WAYS[way]) == 2:
            fine.append(128 + number)
        if way == "sigkill":
            fine = [0, -number]
        expect(code in fine, "exit code %d" % code)
        expect(code != 0 or not self.stale(),
               "exit code 0, but not every key was written")

    def once(self, way):
        stale = self.stale()
        if not stale:
            self.expect_usable()
            self.reset()
            stale = self.keys
        self.leftover = {name for name in read_tree(self.folder)
                         if is_temporary(name)}
        host = self.program.start("update", "--seeds", 2, self.folder)
        try:
            self.wait_for_moment(host, stale)
            for number in WAYS[way]:
                host.send_signal(number)
                time.sleep(self.dice.uniform(0, 0.001))
            code = host.wait(20)
        finally:
            host.kill()
            host.wait()
        expect_nothing_left()
        self.expect_whole(way)
        self.expect_code(way, code)

    def expect_usable(self):
        """What an interrupted run left is a bank like any other."""
        done = self.program.run("update", "--seeds", 2, self.folder)
        expect(done.returncode == 0, "the next `update` exits with %d: %s"
               % (done.returncode, done.stderr))
        expect(not self.stale(), "the next `update` leaves stale keys")
        listed = self.program.run("list", "--format", "jsonl", self.folder)
        expect(len(listed.stdout.splitlines()) == len(self.keys),
               "a temporary file is taken for a question")


def run(tally, program, folder, options):
    trial = None
    with tally.test("interrupt-undisturbed"):
        trial = Interrupt(program, os.path.join(folder, "interrupt"),
                          options.seed, 40)
    if not trial:
        return
    faults = {way: [] for way in WAYS}
    for number in range(options.times):
        way = list(WAYS)[number % len(WAYS)]
        try:
            trial.once(way)
        except Failed as why:
            faults[way].append("time %d of --seed %d: %s"
                               % (number + 1, options.seed, why))
            trial.reset()
    for way, found in faults.items():
        with tally.test("interrupt-" + way):
            expect(not found, "%d times; the first: %s"
                   % (len(found), found[:1]))
    with tally.test("interrupt-then-update"):
        trial.expect_usable()
