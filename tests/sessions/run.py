#!/usr/bin/env python3
"""Plays recorded sessions of a learner through a real terminal (tmux).

    tests/sessions/run.py [--whatprints FILE] [--record] [-v] [FILE...]

A session is a text file of plays/. What stands before its first step is for
readers. Then one step a line, in order:

    size: 40x24            the terminal from now on; 80x24 at first
    env: NO_COLOR=1        for all that is started or run below;
                           WHATPRINTS_CLOCK is seconds behind the play's begin
    start: COMMAND         in the terminal; behind it the screen shows [exit N]
    type: TEXT             these keys, then Enter
    keys: C-c q            keys by tmux's names
    option: TEXT           the key of the option that says so
    expect: TEXT           waits until the terminal shows it, below what was
                           expected before
    refuse: TEXT           the terminal has not shown it since the start
    screen:                waits until the screen is exactly what stands below,
                           as `| ` lines
    kill:                  kill -9
    ascii:                 the terminal has shown nothing but ASCII
    colored:               there are colours on the screen
    plain:                 there are none
    run: COMMAND           outside the terminal; what it prints stands below,
                           as `| ` lines, with `[exit N]` for a failure

Each session has a folder of its own with a copy of bank/, where commands run;
the history and the cache are in there, too. Nothing sleeps for a fixed time:
each step waits for a text, or for nothing. --record writes the `| ` lines of
screens and commands anew. What differs from time to time is replaced first,
see REPLACEMENTS.
"""
import argparse
import difflib
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
BUILT = HERE.parents[1] / "build" / "bin" / "whatprints"
PATIENCE_S = 60     # of a step; what takes longer hangs
QUIET_S = 1.0       # of a screen that is recorded

REPLACEMENTS = [
    (r"\b\d+:\d\d left", "N:NN left"),
    (r"\b20\d\d-\d\d-\d\d\b", "DATE"),
]
# Every play begins on a Monday at noon, or so much later as it says.
MONDAY_S = 1796644800
CLOCK = "WHATPRINTS_CLOCK"
# What a program on the terminal sees of the environment, apart from ours.
ENVIRONMENT = {"LANG": "C.UTF-8", "TERM": "screen-256color", "TZ": "UTC"}

# Ctrl-C goes to the shell, too, which has to outlive the program.
STARTED = """trap : INT
sh -c 'echo $$ >.pid; exec '%s
echo "[exit $?]"
exec cat >/dev/null
"""


class Failed(Exception):
    """A step came to something else."""


def replaced(text):
    for pattern, by in REPLACEMENTS:
        text = re.sub(pattern, by, text)
    return text


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


class Terminal:
    """A tmux server of its own, with one pane."""

    def __init__(self, folder, patience):
        self.patience = patience
        self.servers = 0    # one after the other: a socket is used once
        self.folder = folder
        self.size = (80, 24)
        self.up = False
        self.seen = 0       # how far what it shows has been expected

    def tmux(self, *args):
        done = subprocess.run(
            ["tmux", "-u", "-L", f"{self.folder.name}-{self.servers}", "-f", "/dev/null", *args],
            stdin=subprocess.DEVNULL, capture_output=True, check=False,
            timeout=PATIENCE_S, env={**os.environ, "LANG": "C.UTF-8"})
        if done.returncode:
            raise Failed(f"tmux {args[0]}: {done.stderr.decode().strip()}")
        return done.stdout.decode()

    def start(self, command, env):
        self.end()
        self.servers += 1
        script = self.folder / ".start"
        script.write_text(STARTED % quoted(command))
        (self.folder / ".pid").unlink(missing_ok=True)
        words = ["env", "-i", *(f"{k}={v}" for k, v in env.items()),
                 "sh", ".start"]
        self.tmux("new-session", "-d", "-x", str(self.size[0]),
                  "-y", str(self.size[1]), "-c", str(self.folder),
                  " ".join(quoted(word) for word in words),
                  ";", "set", "-g", "status", "off",
                  ";", "set", "-g", "history-limit", "20000",
                  ";", "resize-window", "-x", str(self.size[0]),
                  "-y", str(self.size[1]))
        self.up, self.seen = True, 0

    def end(self):
        if self.up:
            self.tmux("kill-server")
        self.up = False

    def resize(self, size):
        self.size = size
        if self.up:
            self.tmux("resize-window", "-x", str(size[0]), "-y", str(size[1]))
            self.wait_for_size()
            self.seen = min(self.seen, len(self.all()))

    def wait_for_size(self):
        """tmux tells the program's terminal of a new size when it gets round to it."""
        wanted = f"{self.size[1]} {self.size[0]}\n"
        terminal = self.tmux("display-message", "-p", "#{pane_tty}").strip()
        until = time.monotonic() + PATIENCE_S
        while subprocess.run(["stty", "-F", terminal, "size"], capture_output=True, text=True,
                             check=False).stdout != wanted:
            if time.monotonic() > until:
                raise Failed(f"the terminal does not become {wanted.strip()}")
            time.sleep(0.01)

    def all(self):
        """All that it showed; what it wrapped itself is one line again."""
        text = self.tmux("capture-pane", "-p", "-J", "-S", "-")
        return "\n".join(line.rstrip() for line in text.split("\n")).rstrip()

    def screen(self, *options):
        text = self.tmux("capture-pane", "-p", *options)
        return [line.rstrip() for line in text.rstrip("\n").split("\n")]

    def wait(self, holds):
        """Until that is true; False if it never is."""
        end = time.monotonic() + self.patience
        while not holds():
            if time.monotonic() > end:
                return False
            time.sleep(0.02)
        return True

    def expect(self, text):
        def there():
            shown = self.all()
            at = shown.find(text, self.seen)
            if at >= 0:
                self.seen = at + len(text)
            return at >= 0
        if not self.wait(there):
            raise Failed("the terminal doesn't show it; it shows\n"
                         + self.all()[-2000:])

    def kill(self):
        pid = self.folder / ".pid"
        self.wait(lambda: pid.exists() and pid.read_text().strip())
        os.kill(int(pid.read_text()), signal.SIGKILL)


class Session:
    """A file of plays/, and what its steps come to."""

    def __init__(self, path, options, folder):
        self.path, self.options, self.folder = path, options, folder
        self.lines = path.read_text().split("\n")
        self.out = []       # the file as it would be recorded now
        self.failures = []
        self.terminal = Terminal(folder, options.patience)
        shutil.copytree(HERE / "bank", folder / "bank")
        tools = folder / ".tools"
        tools.mkdir()
        (tools / "whatprints").symlink_to(options.whatprints)
        self.shift_s = MONDAY_S - round(time.time())
        self.env = {**ENVIRONMENT, "PATH": f"{tools}:{os.environ['PATH']}",
                    "HOME": str(folder), "XDG_DATA_HOME": f"{folder}/data",
                    "XDG_CACHE_HOME": f"{folder}/cache",
                    CLOCK: str(self.shift_s)}
        for name, value in os.environ.items():
            if name.endswith("SAN_OPTIONS") or name == "WHATPRINTS_LIBEXEC":
                self.env[name] = value

    def play(self):
        at = 0
        try:
            while at < len(self.lines):
                line = self.lines[at]
                at += 1
                self.out.append(line)
                match = re.match(r"([a-z]+):(?: (.*))?$", line)
                step = match and getattr(self, "do_" + match[1], None)
                if not step:
                    continue
                block = []
                while at < len(self.lines) and self.lines[at][:1] == "|":
                    block.append(self.lines[at][2:])
                    at += 1
                try:
                    now = step(*filter(None, [match[2]]), *(
                        [block] if match[1] in ("screen", "run") else []))
                except (Failed, OSError, subprocess.TimeoutExpired) as why:
                    self.out += ["| " + text for text in block]
                    raise Failed(f"{self.path.name}:{at}: {line}: {why}")
                self.out += [("| " + text).rstrip() for text in now or []]
                if block != (now or []) and not self.options.record:
                    self.failures.append("".join(difflib.unified_diff(
                        [text + "\n" for text in block],
                        [text + "\n" for text in now or []],
                        f"{self.path.name}:{at} recorded", "now")))
        except Failed as why:
            self.failures.append(str(why))
            self.out += self.lines[at:]
        finally:
            self.terminal.end()

    # ---- the steps

    def do_size(self, size):
        self.terminal.resize(tuple(map(int, size.split("x"))))

    def do_env(self, setting):
        name, _, value = setting.partition("=")
        self.env[name] = str(self.shift_s + int(value)) if name == CLOCK \
            else value

    def do_start(self, command):
        self.terminal.start(command, self.env)

    def do_type(self, text=""):
        if text:
            self.terminal.tmux("send-keys", "-l", "--", text)
        self.terminal.tmux("send-keys", "Enter")

    def do_keys(self, names):
        self.terminal.tmux("send-keys", *names.split())

    def do_option(self, text):
        found = re.findall(r"^[ >] ([A-Z])\. " + re.escape(text) + "$",
                           self.terminal.all(), re.MULTILINE)
        if not found:
            raise Failed("no such option on the screen")
        self.terminal.tmux("send-keys", "-l", found[-1].lower())

    def do_expect(self, text):
        self.terminal.expect(text)

    def do_refuse(self, text):
        if text in self.terminal.all():
            raise Failed("the terminal shows it:\n" + self.terminal.all())

    def do_screen(self, block):
        def now():
            return replaced("\n".join(self.terminal.screen())).split("\n")
        if not self.options.record:
            self.terminal.wait(lambda: now() == block)
            return now()
        shown, since = now(), time.monotonic()
        while time.monotonic() < since + QUIET_S:
            time.sleep(0.1)
            if now() != shown:
                shown, since = now(), time.monotonic()
        return shown

    def do_kill(self):
        self.terminal.kill()

    def do_ascii(self):
        odd = [line for line in self.terminal.all().split("\n")
               if not line.isascii()]
        if odd:
            raise Failed("not ASCII: " + odd[0])

    def do_colored(self):
        if "\x1b[" not in "".join(self.terminal.screen("-e")):
            raise Failed("there are no colours")

    def do_plain(self):
        for line in self.terminal.screen("-e"):
            if "\x1b[" in line:
                raise Failed("there are colours: " + repr(line))

    def do_run(self, command, block):
        del block
        done = subprocess.run(
            ["sh", "-c", command], cwd=self.folder, env=self.env, check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, timeout=PATIENCE_S)
        text = replaced(done.stdout.decode("utf-8", "backslashreplace"))
        lines = [line.rstrip() for line in text.split("\n")[:-1]]
        return lines + (["[exit %d]" % done.returncode]
                        if done.returncode else [])


def play(path, options):
    """What failed."""
    with tempfile.TemporaryDirectory(prefix="session-") as name:
        session = Session(path, options, pathlib.Path(name))
        session.play()
        now = "\n".join(session.out)
        if options.record and now != path.read_text():
            path.write_text(now)
            print(f"recorded {path.name}")
        return session.failures


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--whatprints", type=pathlib.Path, default=BUILT)
    parser.add_argument("--record", action="store_true",
                        help="write what comes out into the files")
    parser.add_argument("--patience", type=float, default=PATIENCE_S,
                        metavar="S", help="seconds that a step may take (%g)"
                        % PATIENCE_S)
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    options.whatprints = options.whatprints.resolve()
    if not shutil.which("tmux"):
        print("skip sessions: no tmux here to play them in")
        return 0
    files = options.files or sorted((HERE / "plays").glob("*.txt"))
    failed = 0
    for path in files:
        started = time.monotonic()
        failures = play(path, options)
        failed += bool(failures)
        if failures:
            print(f"FAIL {path.name}", *failures, sep="\n")
        if options.verbose:
            print("    %s: %.1f s" % (path.name, time.monotonic() - started))
    print(f"sessions: {len(files) - failed} of {len(files)} passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
