"""`review` on a real terminal: each key, the editor, Ctrl-C."""

import os
import pty
import re
import select
import signal
import termios
import time

from shared import PATIENCE, Failed, expect, question, read_tree, write_tree

CTRL_C, CTRL_D = "\x03", "\x04"
PROMPT = re.compile(r"\[\d+ of \d+\] [^\n]*: $")
BANK = {
    "a.py": question("a", "print(1)", "#: > 2"),
    "b.py": question("b", "print([])"),
    "c.py": question("c", "print('x')", "#: > y"),
    "d.py": question("d", "print(4)", "#: > 4"),
    "e.py": question("e", "print(5)", "#: > 5", "#: + 6"),
}
A_NEW = question("a", "print(1)", "#: > 1")
B_NEW = question("b", "print([])", "#: > []")


class Terminal:
    """A program on a terminal of its own, and what it has shown."""

    def __init__(self, command, env):
        self.shown = ""
        self.code = None
        self.pid, self.fd = pty.fork()
        if not self.pid:
            os.execvpe(command[0], command, env)
        self.mode = termios.tcgetattr(self.fd)[3]

    def read(self, until):
        """What it shows until `until` says that this is enough."""
        start, end = len(self.shown), time.monotonic() + PATIENCE
        while not until(self.shown[start:]):
            if not select.select([self.fd], [], [], 0.1)[0]:
                if time.monotonic() > end:
                    raise Failed("hangs: " + self.shown[-300:])
                continue
            try:
                data = os.read(self.fd, 65536)
            except OSError:     # the other side is closed
                data = b""
            if not data:
                break
            self.shown += data.decode().replace("\r\n", "\n")
        return self.shown[start:]

    def prompt(self):
        return self.read(PROMPT.search)

    def press(self, key):
        os.write(self.fd, key.encode())
        return self.prompt()

    def end(self):
        """Its exit code."""
        self.read(lambda text: False)
        _, status = os.waitpid(self.pid, 0)
        os.close(self.fd)
        self.pid = 0
        if os.WIFSIGNALED(status):
            raise Failed("signal %d" % os.WTERMSIG(status))
        return os.WEXITSTATUS(status)

    def kill(self):
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            os.close(self.fd)


class Review:
    """A folder of questions, and `review` at its first question."""

    def __init__(self, program, folder, *files, **env):
        os.makedirs(folder)
        self.folder = folder
        self.files = {name: BANK[name] for name in files or BANK}
        write_tree(folder, self.files)
        environ = {name: value for name, value in os.environ.items()
                   if name not in ("CI", "VISUAL", "EDITOR")}
        environ.update(env, TERM="xterm", NO_COLOR="1")
        self.terminal = Terminal(program.command("review", folder), environ)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.terminal.kill()

    def changed(self, **new):
        """Fails unless just these files are new, with these contents."""
        wanted = dict(self.files)
        wanted.update({name + ".py": text for name, text in new.items()})
        now = read_tree(self.folder)
        for name, text in wanted.items():
            expect(now[name] == text, "%s: %r" % (name, now[name]))


def keys(program, folder):
    """Accept, reject, skip; the option can't be accepted."""
    with Review(program, folder) as r:
        t = r.terminal
        expect("where the key says \"2\"" in t.prompt(), "no difference")
        expect("@@ -1,1 +1,1 @@" in t.press("d"), "not every difference")
        shown = t.press("a")
        expect("updated " in shown and "[2 of 4]" in shown, shown)
        expect("no key yet" in shown, shown)
        r.changed(a=A_NEW)
        shown = t.press("r")
        expect('status = "draft"' in shown and "[3 of 4]" in shown, shown)
        expect("[4 of 4]" in t.press("s"), "skip stays")
        shown = t.press("a")
        expect("can't be accepted" in shown and "[4 of 4]" in shown, shown)
        expect("that is no choice" in t.press("x"), "any key will do")
        for word in ("accept", "reject", "skip", "edit", "diff", "quit"):
            expect(word in t.press("?").split("[")[0], "no help: " + word)
        os.write(t.fd, b"q")
        expect(t.end() == 1, "exit code")
        expect("1 accepted, 1 rejected, 1 skipped, 1 left" in t.shown,
               t.shown[-200:])
        r.changed(a=A_NEW)


def editor(program, folder):
    """The editor's work is looked at; one that fails is told."""
    script = "sed -i 's/> 2/> 3/;s/> y/> x/'"
    with Review(program, folder, "a.py", "c.py", EDITOR="false",
                VISUAL=script) as r:
        t = r.terminal
        t.prompt()
        shown = t.press("e")
        expect("where the key says \"3\"" in shown, shown)
        expect("[1 of 2]" in shown, shown)
        expect("[2 of 2]" in t.press("a"), "not accepted")
        os.write(t.fd, b"e")
        expect(t.end() == 0, "exit code")
        expect("true now" in t.shown, t.shown[-200:])
        r.changed(a=A_NEW, c=question("c", "print('x')", "#: > x"))


def broken_editor(program, folder):
    with Review(program, folder, "a.py", EDITOR="false") as r:
        t = r.terminal
        t.prompt()
        shown = t.press("e")
        expect("the editor `false` failed" in shown, shown)
        expect("[1 of 1]" in shown, shown)
        os.write(t.fd, CTRL_D.encode())
        expect(t.end() == 1, "exit code")
        r.changed()


def control_c(program, folder):
    """What was accepted stays, the terminal is as it was."""
    with Review(program, folder, "a.py", "b.py", "c.py") as r:
        t = r.terminal
        t.prompt()
        t.press("a")
        os.write(t.fd, CTRL_C.encode())
        t.read(lambda text: "left\n" in text)
        mode = termios.tcgetattr(t.fd)[3]
        expect(mode == t.mode, "the terminal is in another mode")
        expect(t.end() == 130, "exit code")
        r.changed(a=A_NEW)


def nothing_to_do(program, folder):
    with Review(program, folder, "d.py") as r:
        expect(r.terminal.end() == 0, "exit code")
        expect("everything is true" in r.terminal.shown, r.terminal.shown)


TESTS = {
    "review-keys": keys,
    "review-editor": editor,
    "review-broken-editor": broken_editor,
    "review-ctrl-c": control_c,
    "review-nothing": nothing_to_do,
}


def run(tally, program, folder, _options):
    for name, test in TESTS.items():
        with tally.test(name):
            test(program, os.path.join(folder, name))
