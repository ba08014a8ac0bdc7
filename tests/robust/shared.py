"""What the robustness tests share: verdict lines, the program, processes."""

import contextlib
import ctypes
import json
import os
import re
import signal
import subprocess
import sys
import time

PR_SET_CHILD_SUBREAPER = 36
PATIENCE = 60       # seconds; whatever takes longer hangs
GONE_WITHIN = 1.0   # seconds; a box that lives longer was left behind


class Failed(Exception):
    """The program did something wrong."""


class Skipped(Exception):
    """The test can't be made here."""


def expect(holds, why):
    if not holds:
        raise Failed(why)


class Tally:
    """Prints one line a test and counts them."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def line(self, word, name, why=""):
        if word == "ok":
            self.passed += 1
        elif word == "FAIL":
            self.failed += 1
        else:
            self.skipped += 1
        why = ": " + " ".join(str(why).split()) if why else ""
        print(word + " " + name + why, flush=True)

    @contextlib.contextmanager
    def test(self, name):
        try:
            yield
        except Skipped as why:
            self.line("skip", name, why)
        except (Failed, OSError, ValueError, KeyError, IndexError,
                subprocess.TimeoutExpired) as why:
            self.line("FAIL", name, why)
        else:
            self.line("ok", name)

    def end(self):
        print("%d passed, %d failed, %d skipped"
              % (self.passed, self.failed, self.skipped))
        return 1 if self.failed else 0


# ------------------------------------------------------------ the program

class Program:
    """whatprints, and the Python that it is to use."""

    def __init__(self, path, python):
        self.path = path
        self.python = python

    def command(self, *args):
        verb, rest = args[0], [str(arg) for arg in args[1:]]
        if verb in ("check", "update", "review", "run"):
            rest = ["--python", self.python] + rest
        return [self.path, verb] + rest

    def start(self, *args, **options):
        options.setdefault("stdin", subprocess.DEVNULL)
        options.setdefault("stdout", subprocess.DEVNULL)
        options.setdefault("stderr", subprocess.DEVNULL)
        return subprocess.Popen(self.command(*args), **options)

    def run(self, *args, **options):
        options.setdefault("stdin", subprocess.DEVNULL)
        options.setdefault("stdout", subprocess.PIPE)
        done = subprocess.run(self.command(*args), stderr=subprocess.PIPE,
                              timeout=PATIENCE, encoding="utf-8", **options)
        done.stderr = sans_level(done.stderr)
        return done


def sans_level(said):
    """Without the line that says that this machine lacks a layer."""
    return re.sub("(?m)^jail level S2, .*\n", "", said)


def pythons_that_start(path, **options):
    """["3.9", "3.13"]: those whose box works here, oldest first."""
    done = subprocess.run([path, "doctor", "--format", "json"], check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          timeout=PATIENCE, **options)
    started = [".".join(box["python"].split(".")[:2])
               for box in json.loads(done.stdout or b"[]") if box["started"]]
    if not started:
        raise Skipped("no box starts here: see `whatprints doctor`")
    return started


def quickest(path, pythons):
    """Builds differ by three in how long they take to start."""
    def seconds(python):
        started = time.monotonic()
        Program(path, python).run("run", os.devnull)
        return time.monotonic() - started

    return min(pythons, key=seconds)


# -------------------------------------------------------------- processes

def adopt_orphans():
    """What loses its parent becomes ours, so that nothing can hide."""
    if ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0):
        sys.exit("robust: can't become a subreaper")


def stat_fields(pid):
    """The fields of /proc/PID/stat from the state on; None when it's gone."""
    try:
        with open("/proc/%d/stat" % pid, encoding="latin-1") as file:
            return file.read().rpartition(")")[2].split()
    except OSError:
        return None


def children(pid):
    try:
        with open("/proc/%d/task/%d/children" % (pid, pid),
                  encoding="ascii") as file:
            return [int(one) for one in file.read().split()]
    except (FileNotFoundError, ProcessLookupError):
        pass
    found = []      # a kernel without CONFIG_PROC_CHILDREN, or it's gone
    for name in os.listdir("/proc"):
        fields = stat_fields(int(name)) if name.isdigit() else None
        if fields and int(fields[1]) == pid:
            found.append(int(name))
    return found


def descendants(pid):
    found = []
    for child in children(pid):
        found.append(child)
        found += descendants(child)
    return found


def reap(pids):
    for pid in pids:
        with contextlib.suppress(ChildProcessError):
            os.waitpid(pid, os.WNOHANG)


def expect_nothing_left():
    """After the program has ended: no process of its may live on."""
    deadline = time.monotonic() + GONE_WITHIN
    left = descendants(os.getpid())
    while left and time.monotonic() < deadline:
        reap(children(os.getpid()))
        left = descendants(os.getpid())
        if left:
            time.sleep(0.002)
    if left:
        end_all()
        raise Failed("%d processes live on after %.0f s"
                     % (len(left), GONE_WITHIN))


def end_all():
    """Kills what we started and what it left; only our own descendants."""
    for _ in range(100):
        ours = descendants(os.getpid())
        if not ours:
            return
        for pid in ours:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        reap(children(os.getpid()))
        time.sleep(0.005)


# ------------------------------------------------------------------ files

def write_tree(folder, files):
    for name, content in files.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)


def read_tree(folder):
    """The files; without the mark that keys from such a machine have."""
    files = {}
    for where, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(where, name)
            with open(path, "rb") as file:
                files[os.path.relpath(path, folder)] = re.sub(
                    rb'(?m)^#: verified = \["3\.\d+/S2"\]\n', b"",
                    file.read())
    return files


def question(name, program, *trailer):
    lines = [program.rstrip("\n"), "", '#: id = "%s"' % name]
    return "\n".join(lines + list(trailer) + [""]).encode()


def is_temporary(name):
    return os.path.basename(name).startswith(".")
