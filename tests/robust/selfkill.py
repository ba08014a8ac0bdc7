"""Snippets that end themselves, and the question after them."""

import json
import os

from shared import (Failed, Skipped, expect, expect_nothing_left,
                    write_tree)

KILL = "import os\nprint('before', flush=True)\nos.kill(os.getpid(), %d)\n" \
       "print('after')\n"
DEEP = """\
import sys
sys.setrecursionlimit(10 ** 8)


class Endless:
    def __getattr__(self, name):
        return getattr(self, name)


Endless().x
"""
FORK = """\
import os
while True:
    try:
        os.fork()
    except Exception as error:
        print(type(error).__name__)
        break
"""
DESCRIPTORS = """\
import os
for fd in range(3, 64):
    for step in (lambda: os.write(fd, b"WPRT" * 64), lambda: os.close(fd)):
        try:
            step()
        except OSError:
            pass
"""

# name, program, {what the observation must say}; a tuple: one of these
CASES = [
    ("sigkill", KILL % 9, {"status": "crashed", "signal": 9}),
    ("sigsegv", KILL % 11, {"status": "crashed", "signal": 11}),
    ("sigterm", KILL % 15, {"status": "crashed", "signal": 15}),
    ("sigxcpu", KILL % 24, {"status": "refused"}),
    ("sigint", KILL % 2, {"status": ("raised", "refused")}),
    ("sigstop", KILL % 19, {"status": "refused"}),
    ("abort", "import os\nprint('before', flush=True)\nos.abort()\n",
     {"status": "crashed", "signal": 6}),
    ("deep-json", "import json\njson.loads('[' * 10 ** 5)\n",
     {"status": ("raised", "crashed")}),
    ("deep-c", DEEP, {"status": ("raised", "crashed", "out-of-memory")}),
    ("exit-amid", "import os\nprint('seen', flush=True)\nprint('lost')\n"
     "os._exit(0)\n", {"status": "exited", "exit_code": 0,
                       "stdout": "seen\n"}),
    # 213 is how a run that has no jail yet ends, and it says so elsewhere
    ("exit-213", "import os\nos._exit(213)\n",
     {"status": "exited", "exit_code": 213}),
    ("loop", "while True:\n    pass\n", {"status": "never-ends"}),
    ("sleep", "import time\ntime.sleep(60)\n", {"status": "never-ends"}),
    ("memory", "kept = []\nwhile True:\n    kept.append(bytearray(10 ** 7))\n",
     {"status": "out-of-memory"}),
    ("memory-caught", "try:\n    x = 'x' * 10 ** 10\nexcept MemoryError:\n"
     "    print('caught')\n", {"status": "out-of-memory"}),
    ("flood", "while True:\n    print('flood' * 100)\n",
     {"status": "output-full", "stdout_truncated": True}),
    ("flood-stderr", "import sys\nwhile True:\n"
     "    print('flood' * 100, file=sys.stderr)\n",
     {"status": "output-full"}),
    ("fork", FORK, {"status": "refused"}),
    ("exec", "import os\ntry:\n    os.execv('/bin/true', ['true'])\n"
     "except Exception:\n    print('caught')\n", {"status": "refused"}),
    ("thread", "import _thread\ntry:\n    while True:\n"
     "        _thread.start_new_thread(print, ())\nexcept Exception:\n"
     "    print('caught')\n", {"status": "refused"}),
    ("kill-parent", "import os\ntry:\n    os.kill(os.getppid(), 9)\n"
     "except OSError:\n    print('caught')\n", {"status": "refused"}),
    ("kill-all", "import os\ntry:\n    os.kill(-1, 9)\nexcept OSError:\n"
     "    print('caught')\n", {"status": "refused"}),
    ("descriptors", DESCRIPTORS, {"status": ("ended", "refused", "crashed")}),
    ("no-stdout", "import os\nos.close(1)\n", {"status": ("ended", "exited",
                                                          "raised")}),
]


def write_programs(folder):
    files = {}
    for number, (name, text, wanted) in enumerate(CASES):
        trailer = '\n#: id = "%s"\n' % name
        if wanted["status"] == "never-ends":
            trailer += "#: timeout-ms = 100\n"
        files["%02d-%s.py" % (number, name)] = (text + trailer).encode()
        files["%02d-%s-after.py" % (number, name)] = \
            b"print('unharmed', %d)\n" % number
    write_tree(folder, files)
    return [os.path.join(folder, name) for name in sorted(
        files, key=lambda name: (name[:2], name.endswith("-after.py")))]


def expect_observed(seen, wanted):
    for field, value in wanted.items():
        fine = value if isinstance(value, tuple) else (value,)
        expect(seen[field] in fine, "%s is %r, not %s (%s)"
               % (field, seen[field],
                  " or ".join(repr(one) for one in fine), seen["reason"]))
    expect(seen["status"] != "refused" or seen["refused"],
           "refused, but nothing is listed")


def run(tally, program, folder, options):
    paths = write_programs(os.path.join(folder, "selfkill"))
    # one worker, so that the question after is run by the same box
    done = program.run("run", "--json", "-j", 1, *paths)
    seen = {}
    for line in done.stdout.splitlines():
        one = json.loads(line)
        seen[one["file"]] = one
    for number, (name, _, wanted) in enumerate(CASES):
        with tally.test("selfkill-" + name):
            mine, after = (seen.get(path) for path in
                           paths[2 * number:2 * number + 2])
            if not mine or not after:
                raise Failed("no observation of it")
            if options.sanitized and "memory" in name:
                raise Skipped("no memory limit with sanitizers")
            expect(after["status"] == "ended" and
                   after["stdout"] == "unharmed %d\n" % number,
                   "the question after it: " + after["reason"])
            expect_observed(mine, wanted)
    with tally.test("selfkill-exit"):
        expect_nothing_left()
        expect(done.returncode == 0 and not done.stderr,
               "exit code %d: %s" % (done.returncode, done.stderr))
