"""Reads tests/jail/cases/*.txt: what is in a case, and does a result fit?

A case is `== name` and a program, which may end in `#: ` lines as a question
does (needs, timeout-ms, python, `<` lines of stdin). Then

    -- expect      one line a wish, all of them must be met
    -- next        (rare) the program that runs after it in the same box; its
                   `next:` wish, else a harmless one that must stay unharmed

Wishes:
    status: refused, ended       one of these
    refused: clone | fork        the ledger has one of these system calls;
                                 `clone at 3`: noted for line 3
    refused: import ctypes       ... of another kind: kind and name
    not-refused: import          nothing of that kind (or call) is listed
    stdout: TEXT                 TEXT is in it; not-stdout: it isn't
    exact-stdout: "JSON string"  that and nothing else; exact-stderr
    stderr: TEXT, not-stderr:    the same for stderr
    exception: TypeError | ...   its type is one of these
    reason: TEXT                 TEXT is in the reason
    exit: 3, signal: 11          exit code, number of the signal
    within-ms: 900               it took no longer than that
    next: "JSON string"          what the program after it prints, exactly
    guard: yes                   the case is about the import gate's messages:
                                 left out where the guard is switched off
    sanitizers: no               left out of a build with AddressSanitizer,
                                 which has no limit on memory
    guard refused: ...           a wish with `guard` before it: this one wish
                                 isn't asked there
    level: 3                     can only be met with every layer in force

Always wished: no canary anywhere (an environment variable of the host, a file,
a listening port, an abstract socket, an answer in the question's own file);
the program after it does and prints what it should; nothing raw reaches a
terminal (for the theme `terminal`, see run.py).

In programs @PORT@, @ABSTRACT@, @FILE@, @FOLDER@ and @PID@ stand for those of
the host, {{1b}} for the byte 1b, a line @@native@@ for fragments/native.py.
"""
import json
import pathlib
import re

WISHES = {"status", "refused", "not-refused", "stdout", "not-stdout",
          "exact-stdout", "exact-stderr", "stderr", "not-stderr", "exception", "reason",
          "exit", "signal", "within-ms", "next", "guard", "level",
          "sanitizers"}


class Case:
    def __init__(self, theme, name, line):
        self.theme, self.line = theme, line
        self.name = "%s/%s" % (theme, name)
        self.parts = {"program": [], "expect": [], "next": []}
        self.wishes = []

    def text(self, part):
        lines = self.parts[part]
        while lines and not lines[-1].strip():
            lines = lines[:-1]
        return "".join(line + "\n" for line in lines)

    def metadata(self, key):
        found = re.search(r"^#: %s = (.*)$" % key, self.text("program"), re.M)
        return json.loads(found.group(1)) if found else None

    @property
    def needs(self):
        return self.metadata("needs") or []

    def admits(self, minor):
        """Is the case meant for Python 3.minor?"""
        spec = self.metadata("python") or ">=3.9"
        holds = {">=": minor.__ge__, "<": minor.__lt__, "==": minor.__eq__,
                 "!=": minor.__ne__, ">": minor.__gt__, "<=": minor.__le__}
        return all(holds[op](int(number)) for op, number in
                   re.findall(r"([<>=!]+)\s*3\.(\d+)", spec))

    def wish(self, key):
        return [value for name, value in self.wishes if name == key]


def parse_wishes(case, path):
    for line in case.parts["expect"]:
        key, colon, value = line.partition(":")
        if not line.strip():
            continue
        if not colon or key.rpartition("guard ")[2] not in WISHES:
            raise SystemExit("%s: %s: no such wish: %s"
                             % (path, case.name, line))
        case.wishes.append((key, value.strip()))
    if not case.wishes:
        raise SystemExit("%s:%d: %s expects nothing"
                         % (path, case.line, case.name))


def read_theme(path):
    cases, part = [], None
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if line.startswith("== "):
            cases.append(Case(path.stem, line[3:].strip(), number))
            part = "program"
        elif line in ("-- expect", "-- next") and cases:
            part = line[3:]
        elif part:
            cases[-1].parts[part].append(line)
    for case in cases:
        parse_wishes(case, path)
    return cases


def read_all(folder):
    cases = [case for path in sorted(pathlib.Path(folder).glob("*.txt"))
             for case in read_theme(path)]
    names = [case.name for case in cases]
    for name in names:
        if names.count(name) > 1:
            raise SystemExit("two cases are called %s" % name)
    return cases


# ------------------------------------------------------- does a result fit?

def alternatives(value):
    return [one.strip() for one in value.split("|")]


def names_refusal(wish, refusal):
    wish, _, line = wish.partition(" at ")
    if line and int(line) != refusal["line"]:
        return False
    return wish in (refusal["name"], refusal["what"],
                    "%s %s" % (refusal["what"], refusal["name"]))


def any_refused(seen, value):
    return any(names_refusal(wish, refusal) for refusal in seen["refused"]
               for wish in alternatives(value))


def exception_type(seen):
    return (seen["exception"] or {}).get("type")


CHECKS = {
    "status": lambda seen, value:
        seen["status"] in [one.strip() for one in value.split(",")],
    "refused": any_refused,
    "not-refused": lambda seen, value: not any_refused(seen, value),
    "stdout": lambda seen, value: value in seen["stdout"],
    "not-stdout": lambda seen, value: value not in seen["stdout"],
    "exact-stdout": lambda seen, value: seen["stdout"] == json.loads(value),
    "exact-stderr": lambda seen, value: seen["stderr"] == json.loads(value),
    "stderr": lambda seen, value: value in seen["stderr"],
    "not-stderr": lambda seen, value: value not in seen["stderr"],
    "exception": lambda seen, value:
        exception_type(seen) in alternatives(value),
    "reason": lambda seen, value: value in seen["reason"],
    "exit": lambda seen, value: seen["exit_code"] == int(value),
    "signal": lambda seen, value: seen["signal"] == int(value),
    "within-ms": lambda seen, value: seen["wall_ms"] <= int(value),
}


def unmet(case, seen, guard_off):
    """The wishes that `seen`, an observation, doesn't meet."""
    missing = []
    for key, value in case.wishes:
        bare = key.rpartition("guard ")[2]
        asked = bare in CHECKS and (bare == key or not guard_off)
        if asked and not CHECKS[bare](seen, value):
            missing.append("%s: %s" % (key, value))
    return missing
