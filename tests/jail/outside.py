"""What of the jail can be seen from outside only.

Each check gets the world (run.py), the function that starts whatprints, and a
Python; it raises Failed or Skipped.
"""
import json
import os
import pathlib
import signal
import socket
import subprocess
import time

SLEEPS = "import time\nprint('up', flush=True)\ntime.sleep(60)\n" \
         "#: id = \"sleeps\"\n#: timeout-ms = 20000\n"
PATIENCE_S = 10
GONE_WITHIN_S = 0.5     # of a host that was killed


class Failed(Exception):
    """The jail let something through."""


class Skipped(Exception):
    """It can't be seen here."""


def parents():
    found = {}
    for entry in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
            found[int(entry.name)] = int(fields[1])
        except OSError:
            pass
    return found


def descendants(pid):
    """Nearest first: whatprints, the box and what waits for it, the run."""
    above = parents()
    found = [pid]
    for one in found:
        found += [child for child in above if above[child] == one]
    return found[1:]


def status(pid):
    lines = pathlib.Path("/proc", str(pid), "status").read_text().splitlines()
    return dict((line.split(":", 1)[0], line.split(":", 1)[1].strip())
                for line in lines)


class Sleeping:
    """whatprints while it runs a program that sleeps."""

    def __init__(self, world, start, python, **more):
        self.process = start(world, ["run", "--json", "--python", python, "-"],
                             stdin=-1, **more)
        self.process.stdin.write(SLEEPS)
        self.process.stdin.close()

    def __enter__(self):
        limit = time.monotonic() + PATIENCE_S
        while time.monotonic() < limit:
            below = descendants(self.process.pid)
            # who waits outside the namespace, the box, the run
            if len(below) >= 3 and self.sleeps(below[-1]):
                self.below = below
                return self
            time.sleep(0.02)
        self.__exit__()
        raise Failed("the program that sleeps never came to that")

    def sleeps(self, pid):
        """Has it used no CPU time for a moment?"""
        def used():
            path = pathlib.Path("/proc", str(pid), "stat")
            return path.read_text().rpartition(")")[2].split()[11:13]
        try:
            before = used()
            time.sleep(0.1)
            return used() == before
        except OSError:
            return False

    def __exit__(self, *_):
        self.process.kill()
        for stream in (self.process.stdout, self.process.stderr):
            stream.close()
        self.process.wait()


def box_descriptors(world, _start, python):
    """What an unlucky parent left open, the box closes: nothing is open in it
    beyond its streams but what it made itself. Started here as the host does,
    which closes these too."""
    ours, theirs = socket.socketpair()
    read, write = os.pipe()
    folder = os.open("/", os.O_RDONLY)
    links = {os.readlink("/proc/self/fd/%d" % fd) for fd in (write, folder)}
    path = pathlib.Path(world.program).parent.parent.joinpath(
        "libexec", "whatprints", "whatprints-box-" + python)

    def arrange():
        os.dup2(theirs.fileno(), 3)
        for fd, number in ((write, 40), (folder, 41)):
            os.dup2(fd, number)

    box = subprocess.Popen([path, "0", "0"], env=world.env, close_fds=False,
                           stdin=subprocess.DEVNULL, preexec_fn=arrange)
    try:
        theirs.close()
        ours.settimeout(PATIENCE_S)
        ours.recv(1)    # its hello: the jail is up
        for pid in descendants(box.pid):
            for fd in pathlib.Path("/proc", str(pid), "fd").iterdir():
                if os.readlink(fd) in links:
                    raise Failed("%s of the host is open in the box as %s"
                                 % (os.readlink(fd), fd.name))
    except PermissionError as error:
        raise Skipped("only root can look at the box's descriptors") from error
    finally:
        ours.close()
        box.wait(PATIENCE_S)
        for fd in (read, write, folder):
            os.close(fd)


def run_status(world, start, python):
    """The kernel's own word on the run's rights."""
    with Sleeping(world, start, python) as sleeping:
        seen = status(sleeping.below[-1])
    wanted = {"NoNewPrivs": "1", "Seccomp": "2", "CapInh": "0" * 16,
              "CapPrm": "0" * 16, "CapEff": "0" * 16, "CapAmb": "0" * 16}
    for field, value in wanted.items():
        if seen.get(field) != value:
            raise Failed("%s of the run is %s" % (field, seen.get(field)))
    if seen["Uid"].split()[0] == "0":
        raise Failed("the run is root")


def host_killed(world, start, python):
    """With the host gone, the box and its runs go at once."""
    with Sleeping(world, start, python) as sleeping:
        sleeping.process.send_signal(signal.SIGKILL)
        limit = time.monotonic() + GONE_WITHIN_S
        left = sleeping.below
        while left and time.monotonic() < limit:
            time.sleep(0.02)
            left = [pid for pid in left if is_alive(pid)]
        for pid in left:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass  # it went after the limit
        if left:
            raise Failed("%d of %d processes outlived the host"
                         % (len(left), len(sleeping.below)))


def is_alive(pid):
    try:
        return status(pid)["State"][0] not in "ZX"
    except OSError:
        return False


def box_killed(world, start, python):
    """With the box gone, its run goes; the host starts another box."""
    with Sleeping(world, start, python) as sleeping:
        box, run = sleeping.below[-2:]
        try:
            os.kill(box, signal.SIGKILL)
        except PermissionError as error:
            raise Skipped("only root can kill the box") from error
        limit = time.monotonic() + GONE_WITHIN_S
        while is_alive(run) and time.monotonic() < limit:
            time.sleep(0.02)
        if is_alive(run):
            raise Failed("the run outlived its box")


def mounts_unseen(world, start, python):
    """What the box mounts, nobody else sees."""
    def mounts():
        return pathlib.Path("/proc/self/mountinfo").read_text()
    before = mounts()
    with Sleeping(world, start, python):
        if mounts() != before:
            raise Failed("the box's mounts can be seen outside")


def numpy_unseeded(world, start, _python):
    """Nobody imports numpy.random ahead of a run: two draw differently."""
    text = "import numpy\nprint(numpy.random.random())\n" \
           "#: id = \"draws\"\n#: needs = [\"numpy\"]\n"
    drawn, reason = [], ""
    for _ in range(2):
        process = start(world, ["run", "--json", "-"], stdin=subprocess.PIPE)
        seen = json.loads(process.communicate(text, PATIENCE_S)[0])
        drawn.append(seen["stdout"])
        reason = seen["reason"]
    if not drawn[0]:
        raise Skipped(reason)
    if drawn[0] == drawn[1]:
        raise Failed("two runs drew the same: " + drawn[0])


CHECKS = [
    ("box-descriptors", box_descriptors),
    ("run-status", run_status),
    ("host-killed", host_killed),
    ("box-killed", box_killed),
    ("mounts-unseen", mounts_unseen),
    ("numpy-unseeded", numpy_unseeded),
]
