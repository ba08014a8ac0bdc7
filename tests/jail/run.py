#!/usr/bin/env python3
"""Runs the hostile programs of tests/jail/cases in the jail.

    tests/jail/run.py --whatprints build/bin/whatprints [--python all|3.9,...]
                      [--filter GLOB] [--user UID] [--without LAYER]
                      [--no-namespaces] [--guard-off] [--strict] [--json]

cases.py says what a case looks like. Each is followed by a harmless program
in the same box, which must not notice. Then come the checks of outside.py,
for what a program can't see. Exit code 1 when anything failed.

--user runs whatprints as that (numeric) user, for root only; --no-namespaces
as one who can make no namespaces (level S2, see levels.py). --without leaves
out one layer (a build with MUTANT=1 only); --guard-off is --without guard,
without the cases that are about its messages. Where a layer is missing, cases
that need it are skipped; --strict lets them fail.
"""
import argparse
import collections
import concurrent.futures
import ctypes
import fnmatch
import json
import os
import pathlib
import re
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

import cases as case_files
import outside
from levels import start

HERE = pathlib.Path(__file__).resolve().parent
PATIENCE_S = 90
GONE_WITHIN_S = 0.05
SHARDS = 2
PR_SET_CHILD_SUBREAPER = 36

HARMLESS = "print('unharmed', sum(range(10)))\n"
HARMLESS_FILES = """\
import os
print('unharmed', os.listdir('.'), os.listdir('/tmp'))
"""
AFTER = {
    False: (HARMLESS, "unharmed 45\n"),
    True: (HARMLESS_FILES, "unharmed ['main.py'] []\n"),
}

# A layer of the jail; a package or a program, then with the command to get it.
SKIPPED_FOR = ("takes a layer", " is not there for Python ")

# whatprints, how it is run, and what of the host must not be seen
World = collections.namedtuple(
    "World", "program user no_namespaces env canary tokens strict guard_off "
             "sanitized")


class Canaries:
    """What the host has and no snippet may see; closed at the end."""

    def __init__(self, folder, user):
        self.text = "canary-" + secrets.token_hex(8)
        self.file = pathlib.Path(folder, "canary.txt")
        self.file.write_text(self.text + "\n")
        self.cache = pathlib.Path(folder, "cache")
        self.cache.mkdir()
        if user is not None:
            os.chown(self.cache, user, user)
        self.port = socket.create_server(("127.0.0.1", 0))
        self.abstract = socket.socket(socket.AF_UNIX)
        self.abstract.bind("\0" + self.text[::-1])
        self.abstract.listen()
        # what a datagram could forge: the system's log is such a socket
        self.logs = [socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
                     for _ in range(2)]
        self.logs[0].bind(str(pathlib.Path(folder, "log")))
        os.chmod(pathlib.Path(folder, "log"), 0o777)
        self.logs[1].bind("\0%s.log" % self.text[::-1])
        self.victim = subprocess.Popen(["sleep", "600"])

    def tokens(self):
        return {"@PORT@": str(self.port.getsockname()[1]),
                "@ABSTRACT@": self.text[::-1], "@FILE@": str(self.file),
                "@FOLDER@": str(self.file.parent),
                "@PID@": str(self.victim.pid)}

    def touched(self):
        """What a snippet got hold of, in words; "" for nothing."""
        for name, listener in (("port", self.port),
                               ("abstract socket", self.abstract)):
            listener.setblocking(False)
            try:
                listener.accept()
                return "somebody connected to the host's " + name
            except BlockingIOError:
                pass
        for log in self.logs:
            try:
                log.recv(1, socket.MSG_DONTWAIT)
                return "somebody wrote into the host's log"
            except BlockingIOError:
                pass
        if self.victim.poll() is not None:
            return "a process of the host was killed"
        if self.file.read_text() != self.text + "\n":
            return "a file of the host was changed"
        return ""

    def close(self):
        self.port.close()
        self.abstract.close()
        for log in self.logs:
            log.close()
        self.victim.kill()
        self.victim.wait()


# --------------------------------------------------------- programs to files

def fragment(match):
    return (HERE / "fragments" / (match.group(1) + ".py")).read_text()


def fill_in(world, text):
    text = re.sub(r"^@@(\w+)@@$", fragment, text, flags=re.M)
    for token, value in world.tokens.items():
        text = text.replace(token, value)
    out = text.encode()
    return re.sub(rb"\{\{([0-9a-f]{2})\}\}",
                  lambda byte: bytes([int(byte.group(1), 16)]), out)


def write_case(world, folder, number, case):
    """The two files of a case: itself, and the program after it."""
    program = case.text("program")
    needs = case.metadata("needs")
    wants_files = bool({"files", "processes", "numpy"} & set(case.needs))
    after, prints = AFTER[wants_files]
    if case.parts["next"]:
        after, prints = case.text("next"), json.loads(case.wish("next")[0])
    trailer = "\n#: id = \"%04d%s\"\n#: > " + world.canary + "\n"
    asks = "#: needs = %s\n" % json.dumps(needs) if needs else ""
    paths = []
    for suffix, text in (("a", program), ("b", after + "\n" + asks)):
        path = pathlib.Path(folder, "%04d%s.py" % (number, suffix))
        path.write_bytes(fill_in(world, text + trailer % (number, suffix)))
        paths.append(str(path))
    return paths, prints


# ------------------------------------------------------------------ running

def run_files(world, paths, python):
    """The observations by id, and what went wrong altogether."""
    process = start(world, ["run", "--json", "-j", "1", "--python", python,
                            "--files-from", "-"], stdin=subprocess.PIPE)
    watch = Watch(process)
    errors = []
    reader = threading.Thread(
        target=lambda: errors.append(process.stderr.read()))
    reader.start()
    process.stdin.write("\n".join(paths) + "\n")
    process.stdin.close()
    seen = {}
    for line in process.stdout:
        watch.restart()
        one = json.loads(line)
        seen[one["id"]] = one
    process.wait()
    reader.join()
    watch.stop()
    return seen, "whatprints hangs" if watch.bit else "".join(errors)


class Watch:
    """Kills a process that is silent for PATIENCE_S: hundreds of cases may
    take long on a slow machine, one of them may not."""

    def __init__(self, process):
        self.process, self.bit, self.timer = process, False, None
        self.restart()

    def bite(self):
        self.bit = True
        self.process.kill()

    def restart(self):
        self.stop()
        self.timer = threading.Timer(PATIENCE_S, self.bite)
        self.timer.start()

    def stop(self):
        if self.timer:
            self.timer.cancel()


def leftovers(known):
    """Processes that came to us because their parents are gone."""
    found = []
    for entry in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        pid = int(entry.name)
        if int(fields[1]) != os.getpid() or pid in known:
            continue
        if fields[0] == "Z":
            os.waitpid(pid, 0)
        else:
            found.append("%d (%s)" % (pid, fields[0]))
    return found


def wait_for_none_left(known):
    limit = time.monotonic() + GONE_WITHIN_S
    while leftovers(known) and time.monotonic() < limit:
        time.sleep(0.01)
    return leftovers(known)


# ------------------------------------------------------------------ judging

class Tally:
    def __init__(self):
        self.passed, self.failed, self.skipped = 0, [], []

    def fail(self, name, python, why):
        self.failed.append({"case": name, "python": python, "why": why})

    def skip(self, name, why):
        self.skipped.append((name, why))


def shown(seen):
    lines = ["%s: %s" % (seen["status"], seen["reason"])]
    lines += ["refused %s %s at %s" % (one["what"], one["name"], one["line"])
              for one in seen["refused"]]
    for stream in ("stdout", "stderr"):
        if seen[stream]:
            text = seen[stream]
            text = text if len(text) < 800 else text[:300] + "..." + text[-400:]
            lines.append("%s %s" % (stream, ascii(text)))
    return "\n      ".join(lines)


def must_skip(world, case, seen):
    if world.strict or not seen:
        return None
    if case.wish("level") and seen["level"] < "S" + case.wish("level")[0]:
        return "needs a layer that is missing here"
    if seen["status"] == "no-jail" and any(
            words in seen["reason"] for words in SKIPPED_FOR):
        return seen["reason"]
    return None


def judge(world, tally, case, python, seen, after, prints):
    name = case.name
    if not seen or not after:
        return tally.fail(name, python, "no observation of it")
    why_not = must_skip(world, case, seen)
    if why_not:
        return tally.skip(name, why_not)
    whole = json.dumps({key: value for key, value in seen.items()
                        if key not in ("id", "file")})
    missing = case_files.unmet(case, seen, world.guard_off)
    if world.canary in whole:
        missing.append("it saw a canary")
    if after["status"] != "ended" or after["stdout"] != prints:
        missing.append("the program after it: " + shown(after))
    if missing:
        return tally.fail(name, python, "not met: %s\n      %s" % (
            "\n               ".join(missing), shown(seen)))
    tally.passed += 1
    return None


def may_start(world):
    """A build in a folder of root's alone is out of reach for others."""
    try:
        return start(world, ["--version"]).wait() == 0
    except PermissionError:
        return False


def pythons(world, wanted):
    """Minor versions whose boxes start for this user."""
    process = start(world, ["run", "--json", "--python", wanted, "-"],
                    stdin=subprocess.PIPE)
    out, err = process.communicate("print(1)\n", PATIENCE_S)
    found, broken = [], []
    for line in out.splitlines():
        one = json.loads(line)
        if one["status"] == "ended":
            found.append(int(one["python"].split(".")[1]))
        else:
            broken.append((one["python"] or "a Python", one["reason"]))
    if not found and not broken:
        raise SystemExit("nothing runs: " + err)
    return found, broken


def terminal_view(world, tally, paths, python):
    """Nothing raw in what people see: run, check and show, made for eyes."""
    raw = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e"
                     "\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff"
                     "\U000e0000-\U000e007f]")
    for args in (["run", "--pieces", "--python", python],
                 ["check", "-v", "--diff", "--python", python],
                 ["show", "--answer"]):
        for color in ("never", "always") if args[0] != "show" else (None,):
            more = ["--color", color] if color else []
            process = start(world, args + more + paths)
            out, err = process.communicate(timeout=PATIENCE_S)
            text = re.sub("\x1b\\[[0-9;]*m", "", out + err) \
                if color == "always" else out + err
            found = raw.search(text)
            if process.returncode not in (0, 1) or len(out) < 60 * len(paths):
                tally.fail("terminal/human", python, "it shows little: " + err)
            name = "terminal/human-%s-%s" % (args[0], color)
            if found:
                around = text[max(0, found.start() - 60):found.end() + 20]
                tally.fail(name, python, "raw %a near %a"
                           % (found.group(), around))
            else:
                tally.passed += 1


def run_python(world, tally, every, minor):
    python = "3.%d" % minor
    fit = [case for case in every if case.admits(minor)]
    if world.guard_off:
        fit = [case for case in fit if not case.wish("guard")]
    if world.sanitized:
        for case in fit:
            if case.wish("sanitizers"):
                tally.skip(case.name, "%s: not with sanitizers" % case.name)
        fit = [case for case in fit if not case.wish("sanitizers")]
    # shards take about as long as each other: those that wait are spread
    shards = [shard for shard in (fit[i::SHARDS] for i in range(SHARDS))
              if shard]
    with tempfile.TemporaryDirectory() as folder, \
            concurrent.futures.ThreadPoolExecutor(SHARDS) as pool:
        os.chmod(folder, 0o755)
        files = {case: write_case(world, folder, number, case)
                 for number, case in enumerate(fit)}
        jobs = [pool.submit(run_files, world, [
            path for case in shard for path in files[case][0]], python)
            for shard in shards]
        seen, trouble = {}, []
        for job in jobs:
            seen.update(job.result()[0])
            trouble.append(job.result()[1])
        for number, case in enumerate(fit):
            judge(world, tally, case, python, seen.get("%04da" % number),
                  seen.get("%04db" % number), files[case][1])
        for text in trouble:
            if text:
                tally.fail("whatprints", python, "stderr: " + text[:500])
        terminal = [files[case][0][0] for case in fit
                    if case.theme == "terminal"]
        if terminal:
            terminal_view(world, tally, terminal, python)


def check_outside(world, tally, canaries, known, options, minors):
    for name, check in outside.CHECKS:
        if not fnmatch.fnmatch("outside/" + name, options.filter):
            continue
        try:
            check(world, start, "3.%d" % minors[-1])
            tally.passed += 1
        except outside.Skipped as why:
            tally.skip("outside/" + name, str(why))
        except outside.Failed as why:
            tally.fail("outside/" + name, "", str(why))
    left = wait_for_none_left(known)
    if left:
        tally.fail("outside/nothing-left", "", "left: " + ", ".join(left))
    if canaries.touched():
        tally.fail("outside/canaries", "", canaries.touched())


# ------------------------------------------------------------------- output

def tell(tally, options, seconds):
    if options.json:
        print(json.dumps({"passed": tally.passed, "failed": tally.failed,
                          "skipped": len(tally.skipped)}))
        return
    for one in tally.failed:
        print("FAIL  %s%s\n      %s" % (
            one["case"], one["python"] and " (Python %s)" % one["python"],
            one["why"]))
    for why, count in collections.Counter(
            why for _, why in tally.skipped).items():
        print("skip  %d: %s" % (count, why))
    how = "without namespaces" if options.no_namespaces else \
        "as user %d" % (os.geteuid() if options.user is None else options.user)
    if options.every > 1:
        how += ", one case of %d" % options.every
    print("%s: %d passed, %d failed, %d skipped (%.1f s)" % (
        how, tally.passed, len(tally.failed), len(tally.skipped), seconds))


def parse_options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--whatprints", required=True)
    parser.add_argument("--python", default="all")
    parser.add_argument("--filter", default="*")
    parser.add_argument("--user", type=int)
    parser.add_argument("--no-namespaces", action="store_true")
    parser.add_argument("--without", default="")
    parser.add_argument("--guard-off", action="store_true")
    parser.add_argument("--sanitized", action="store_true")
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("--every", type=int, default=1, metavar="N",
                        help="only each N-th case")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def make_world(options, canaries):
    env = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"),
           "WHATPRINTS_CANARY": canaries.text,
           # what `whatprints` remembers of its own break-out attempts
           "XDG_CACHE_HOME": str(canaries.cache)}
    without = "guard" if options.guard_off else options.without
    if without:
        env["JAIL_WITHOUT"] = without
    return World(os.path.abspath(options.whatprints), options.user,
                 options.no_namespaces, env, canaries.text, canaries.tokens(),
                 options.strict, without == "guard",
                 options.sanitized)


def main():
    options = parse_options()
    started = time.monotonic()
    every = [case for case in case_files.read_all(HERE / "cases")
             if fnmatch.fnmatch(case.name, options.filter)][::options.every]
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        canaries = Canaries(folder, options.user)
        try:
            world = make_world(options, canaries)
            if not may_start(world):
                print("skip  all: this user may not run %s"
                      % options.whatprints)
                return 0
            minors, broken = pythons(world, options.python)
            for python, why in broken:
                if world.strict:
                    tally.fail("no box", python, why)
                else:
                    tally.skip(python, "%s: %s" % (python, why))
            for minor in minors:
                run_python(world, tally, every, minor)
            if minors:
                check_outside(world, tally, canaries,
                              {canaries.victim.pid}, options, minors)
        finally:
            canaries.close()
    tell(tally, options, time.monotonic() - started)
    return 1 if tally.failed or not tally.passed else 0


if __name__ == "__main__":
    sys.exit(main())
