#!/usr/bin/env python3
"""The fidelity test: whatprints must say exactly what python3 does.

Each program runs under the reference, `python3.X -I main.py`, and in the box.
Stdout, the exception's type, message and line, and the exit code must be equal.

    differ.py --whatprints build/bin/whatprints --python /usr/bin/python3.11 PATH...
    differ.py --reference-only --python /usr/bin/python3.11 PATH...

PATH is a program, a question file, a question folder that holds main.py, or a
folder of any of these. Exit codes: 0 all equal, 1 some differ, 2 usage, 3 our trouble.
"""
import argparse
import base64
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

from stderr_text import last_exception, plain_type

HERE = pathlib.Path(__file__).resolve().parent
CACHE = HERE.parent.parent / "build" / "fidelity-cache"
EXPECTED = HERE / "expected-differences.json"
REFERENCE_SECONDS = 20
REFERENCE_POOL = 2


class Trouble(Exception):
    """The harness or the tool failed; no program is to blame."""


BROUGHT = frozenset(("display", "mysql", "numpy"))


class Case(collections.namedtuple("Case", "name path program stdin python needs mode folder")):
    """One program: `program` and `stdin` are bytes, `folder` is set for several modules."""


class Outcome(collections.namedtuple("Outcome", "stdout exception exit_code")):
    """What is compared. `exception` is None, UNSEEN or (type, message, line)."""


# A replaced or broken excepthook hides the exception from stderr: nothing to compare with.
UNSEEN = "unseen"


# ---- reading programs ------------------------------------------------------------------------

def split_trailer(source):
    """(program, trailer lines): the trailer starts at the first `#:` line of the file's
    last run of blank and comment lines."""
    lines = source.split(b"\n")
    start = len(lines)
    while start and (not lines[start - 1].strip() or lines[start - 1].startswith(b"#")):
        start -= 1
    for i in range(start, len(lines)):
        if lines[i].startswith(b"#: "):
            program = b"\n".join(lines[:i]).rstrip(b"\n") + b"\n"
            return program, [line.decode("utf-8", "replace") for line in lines[i:]]
    return source, []


def read_trailer(lines):
    """Metadata and stdin of a question; the key is of no interest here."""
    meta, stdin = {}, []
    for line in lines:
        pair = re.match(r"#: ([a-z][a-z0-9-]*) = (.*)$", line)
        if pair:
            meta[pair[1]] = json.loads(pair[2])
        elif re.match(r"#: <( |$)", line):
            stdin.append(line[5:] + "\n")
    return meta, "".join(stdin).encode()


def read_head(program):
    """`# python: SPEC` and `# needs: A, B` among the comments that a program starts with."""
    meta = {}
    for line in program.split(b"\n"):
        pair = re.match(rb"# (python|needs): *(.*?)\s*$", line)
        if not pair:
            break
        text = pair[2].decode()
        meta[pair[1].decode()] = text if pair[1] == b"python" else re.split(r"[,\s]+", text)
    return meta


def read_case(path):
    """A program or question file, or a question folder, as a Case."""
    folder = path if path.is_dir() else None
    file = path / "main.py" if folder else path
    program, trailer = split_trailer(file.read_bytes())
    if trailer:
        meta, stdin = read_trailer(trailer)
    else:
        beside, given = file.with_suffix(".meta"), file.with_suffix(".stdin")
        meta = json.loads(beside.read_text()) if beside.exists() else read_head(program)
        stdin = given.read_bytes() if given.exists() else b""
    return Case(name=path.stem, path=path, program=program, stdin=stdin, folder=folder,
                python=meta.get("python", ""), needs=meta.get("needs", []),
                mode=meta.get("mode", "script"))


def find_cases(paths):
    """Every case under the given paths, folders walked in a stable order."""
    for path in map(pathlib.Path, paths):
        if path.is_file() or (path / "main.py").is_file():
            yield read_case(path)
        elif path.is_dir():
            inside = [p for p in sorted(path.iterdir())
                      if (p.is_dir() and p.name[0] not in "._") or p.suffix == ".py"]
            yield from find_cases(inside)
        else:
            raise Trouble(f"{path}: no such program or folder")


def comparable(cases):
    """Without those for which the box brings what plain python3 hasn't got."""
    left = [c for c in cases if BROUGHT.isdisjoint(c.needs)]
    if len(left) < len(cases):
        print(f"skip {len(cases) - len(left)} programs that need a display, a database or "
              "NumPy: python3 alone has none")
    return left


def holds(specifier, version):
    """Does `>=3.10,<3.13` hold for (3, 11)? The patch level never matters here."""
    for part in filter(None, (p.strip() for p in specifier.split(","))):
        match = re.fullmatch(r"(>=|<=|==|!=|<|>) *(\d+)\.(\d+)", part)
        if not match:
            raise Trouble(f"version specifier '{specifier}' is not understood")
        want = (int(match[2]), int(match[3]))
        verdicts = {">=": version >= want, "<=": version <= want, "==": version == want,
                    "!=": version != want, "<": version < want, ">": version > want}
        if not verdicts[match[1]]:
            return False
    return True


# ---- the reference ---------------------------------------------------------------------------

class Reference:
    """One python3, with a cache of what it did: raw stdout, stderr and exit code."""

    def __init__(self, python, use_cache):
        self.python = python
        self.use_cache = use_cache
        try:
            self.banner = subprocess.check_output(
                [python, "-I", "-c", "import sys; print(sys.version)"], text=True).strip()
        except (OSError, subprocess.CalledProcessError) as e:
            raise Trouble(f"{python} does not run: {e}")
        self.full_version = self.banner.split()[0]
        self.version = tuple(map(int, self.full_version.split(".")[:2]))
        self.short = "%d.%d" % self.version
        # The path is no part of the name: the banner in each key tells builds apart.
        self.file = CACHE / f"reference-{self.short}.json"
        self.cache = {}
        if use_cache and self.file.exists():
            self.cache = json.loads(self.file.read_text())

    def key(self, case):
        digest = hashlib.sha256()
        for piece in (self.banner.encode(), case.program, case.stdin, *module_bytes(case)):
            digest.update(b"%d:" % len(piece) + piece)
        return digest.hexdigest()

    def run(self, case):
        key = self.key(case)
        if key not in self.cache:
            self.cache[key] = run_reference(self.python, case)
        return self.cache[key]

    def run_all(self, cases):
        with concurrent.futures.ThreadPoolExecutor(REFERENCE_POOL) as pool:
            results = list(pool.map(self.run, cases))
        self.save()
        return results

    def save(self):
        if not self.use_cache:
            return
        CACHE.mkdir(parents=True, exist_ok=True)
        # Renamed into place, so that an interrupted run never leaves half a cache.
        part = self.file.with_suffix(f".{os.getpid()}.part")
        part.write_text(json.dumps(self.cache))
        part.replace(self.file)


def module_bytes(case):
    """Names and contents of a question folder's other files, for the cache key."""
    if not case.folder:
        return
    for file in sorted(case.folder.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            yield str(file.relative_to(case.folder)).encode()
            yield file.read_bytes()


def reference_environment(home):
    """Nothing inherited but the path: PYTHON*, colours and terminal sizes change output."""
    return {"PATH": os.environ.get("PATH", os.defpath), "HOME": home,
            "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def run_reference(python, case):
    """Run `python3 -I main.py` in a fresh folder; texts as base64, since the cache is JSON."""
    with tempfile.TemporaryDirectory(prefix="fidelity-") as home:
        home = os.path.realpath(home)
        work = os.path.join(home, "work")
        if case.folder:
            shutil.copytree(case.folder, work, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            os.mkdir(work)
        with open(os.path.join(work, "main.py"), "wb") as f:
            f.write(case.program)
        # -I drops the script's folder from sys.path, which modules beside it need.
        command = [python, "main.py"] if case.folder else [python, "-I", "main.py"]
        try:
            done = subprocess.run(command, cwd=work, input=case.stdin, capture_output=True,
                                  timeout=REFERENCE_SECONDS, env=reference_environment(home))
        except subprocess.TimeoutExpired:
            return {"timeout": True}
        prefix = (work + "/").encode()
        return {"stdout": to_base64(done.stdout.replace(prefix, b"")),
                "stderr": to_base64(done.stderr.replace(prefix, b"")),
                "exit_code": done.returncode}


def to_base64(data):
    return base64.b64encode(data).decode("ascii")


def reference_outcome(raw):
    """What a cached reference run means."""
    stderr = base64.b64decode(raw["stderr"]).decode("utf-8", "backslashreplace")
    code = raw["exit_code"]
    exception = None
    # 1: an uncaught exception or exit(1). -2: python3 dies of SIGINT after KeyboardInterrupt.
    if code in (1, -2, 130):
        exception = last_exception(stderr)
    if code == 1 and exception is None and re.search(r"(?m)^Error in sys\.excepthook|"
                                                     r"^sys\.excepthook is missing", stderr):
        exception = UNSEEN
    return Outcome(base64.b64decode(raw["stdout"]), exception, code)


# ---- our side --------------------------------------------------------------------------------

class NotExpressible(Exception):
    """A trailer can't carry what this program needs."""


def tool_path(case, folder):
    """The path `whatprints run` gets: the file itself, or a copy with a trailer when the
    program needs stdin or capabilities, which only a trailer can say."""
    _, trailer = split_trailer(b"" if case.folder else case.path.read_bytes())
    if case.folder or trailer or not (case.stdin or case.needs):
        return case.path.resolve()
    lines = [f'#: id = "{case.name}"']
    if case.needs:
        lines.append("#: needs = " + json.dumps(case.needs))
    if case.stdin:
        lines.extend(stdin_directives(case.stdin))
    copy = pathlib.Path(folder) / case.path.name
    copy.write_bytes(case.program.rstrip(b"\n") + b"\n\n" + "\n".join(lines).encode() + b"\n")
    return copy


def stdin_directives(stdin):
    if not stdin.endswith(b"\n"):
        raise NotExpressible("stdin without a final newline has no directive")
    try:
        texts = stdin.decode().split("\n")[:-1]
    except UnicodeDecodeError:
        raise NotExpressible("stdin that is not UTF-8 has no directive")
    return ["#: < " + text if text else "#: <" for text in texts]


def run_tool(tool, version, cases):
    """One observation (a dict) or NotExpressible for each case, from one process."""
    with tempfile.TemporaryDirectory(prefix="fidelity-") as folder:
        paths = []
        for case in cases:
            try:
                paths.append(tool_path(case, folder))
            except NotExpressible as e:
                paths.append(e)
        listed = [p for p in paths if not isinstance(p, NotExpressible)]
        listing = pathlib.Path(folder) / "LIST"
        listing.write_text("".join(f"{p}\n" for p in listed))
        observations = iter(call_tool(tool, version, listing, len(listed)))
        return [p if isinstance(p, NotExpressible) else next(observations, None) for p in paths]


def call_tool(tool, version, listing, count):
    command = [tool, "run", "--json", "--python", version, "--files-from", str(listing)]
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=60 + REFERENCE_SECONDS * count)
    except OSError as e:
        raise Trouble(f"{tool} does not run: {e}")
    except subprocess.TimeoutExpired:
        raise Trouble(f"{tool} did not come back")
    try:
        observations = [json.loads(line) for line in done.stdout.splitlines() if line.strip()]
    except ValueError as e:
        raise Trouble(f"{tool} printed something that is not JSON: {e}")
    if len(observations) != count:
        # Observations come in the order of the list: one missing shifts all that follow.
        raise Trouble(f"{len(observations)} observations for {count} programs, exit code "
                      f"{done.returncode}\n{done.stderr.decode('utf-8', 'replace')[-2000:]}")
    return observations


def exact_bytes(observation, field):
    """A text field, from its base64 twin where the text is not valid UTF-8."""
    twin = observation.get(field + "_base64")
    if twin is not None:
        return base64.b64decode(twin)
    return (observation.get(field) or "").encode("utf-8", "surrogatepass")


def tool_outcome(observation):
    exception = observation.get("exception")
    # SystemExit is told by the exit code, as under python3.
    if exception and observation["status"] != "exited" and exception["type"] != "SystemExit":
        exception = (plain_type(exception["type"]),
                     exact_bytes(exception, "message").decode("utf-8", "backslashreplace"),
                     exception.get("line"))
    else:
        exception = None
    code = observation.get("exit_code")
    if code is None and observation.get("signal"):
        code = -observation["signal"]
    return Outcome(exact_bytes(observation, "stdout"), exception, code or 0)


def skip_reason(case, observation):
    """Why our side did not run this program, or None."""
    if isinstance(observation, NotExpressible):
        return str(observation)
    reason = observation.get("reason") or ""
    if observation.get("status") == "no-jail" and "does not grant" in reason:
        return reason
    if "skipped" in (observation.get("status"), observation.get("result")):
        return observation.get("reason") or observation.get("why") or "skipped by the tool"
    return None


# ---- comparing -------------------------------------------------------------------------------

def differences(case, reference, observation):
    """Lines that say what differs; none when all is equal."""
    found = []
    status = observation.get("status")
    if status not in ("ended", "raised", "exited"):
        found.append(f"status: {status} ({observation.get('reason')})")
    for refused in observation.get("refused") or []:
        found.append("refused: " + " ".join(str(v) for v in refused.values()))
    ours = tool_outcome(observation)
    if ours.stdout != reference.stdout:
        found.append("stdout: " + first_difference(reference.stdout, ours.stdout))
    found.extend(exception_differences(case, reference.exception, ours.exception))
    # With an exception python3's code is always 1, and ours is about SystemExit only.
    if reference.exception is None and ours.exit_code != reference.exit_code:
        found.append(f"exit code: python3 {reference.exit_code}, ours {ours.exit_code}")
    return found


def exception_differences(case, reference, ours):
    # A program's own hook or stderr keeps the traceback from us: nothing to compare with.
    hidden = (reference is None and ours is not None
              and re.search(rb"excepthook|sys\.stderr = ", case.program))
    if reference == UNSEEN or hidden or reference == ours:
        return
    if reference is None or ours is None:
        yield f"exception: python3 {reference}, ours {ours}"
        return
    if reference[0] != ours[0]:
        yield f"exception type: python3 {reference[0]}, ours {ours[0]}"
    if reference[1] != ours[1] and not has_notes(case, reference[1], ours[1]):
        yield "exception message: " + first_difference(reference[1], ours[1])
    # A source file that can't be decoded is reported without a File entry.
    if reference[2] != ours[2] and reference[2] is not None:
        yield f"exception line: python3 {reference[2]}, ours {ours[2]}"


def has_notes(case, theirs, mine):
    """python3 shows notes (3.11) below the message; they are no part of it."""
    noted = re.search(rb"add_note|__set_name__", case.program)
    return noted is not None and theirs.startswith(mine + "\n")


def first_difference(theirs, mine):
    """The first place where two texts part, with a little of what is around it."""
    at = next((i for i, (a, b) in enumerate(zip(theirs, mine)) if a != b),
              min(len(theirs), len(mine)))
    start = max(0, at - 20)
    return (f"differs at {at} of {len(theirs)}/{len(mine)}\n"
            f"      python3 {theirs[start:at + 60]!r}\n"
            f"      ours    {mine[start:at + 60]!r}")


class Tally:
    """Counts, and says each failure as soon as it is known."""

    def __init__(self):
        self.passed = self.failed = self.expected = 0
        self.skips = collections.Counter()

    def fail(self, case, version, lines):
        self.failed += 1
        print(f"FAIL {case.name} ({version})")
        for line in lines:
            print("    " + line)

    def skip(self, reason):
        self.skips[reason] += 1

    def summary(self):
        print(f"{self.passed} passed, {self.failed} failed, {sum(self.skips.values())} skipped"
              + (f", {self.expected} known differences" if self.expected else ""))
        for reason, count in self.skips.most_common():
            print(f"  skipped {count}: {reason}")


def load_expected():
    return json.loads(EXPECTED.read_text()) if EXPECTED.exists() else {}


def is_expected(expected, case, version):
    entry = expected.get(case.name)
    return entry is not None and holds(entry.get("python", ""), version)


def judge(tally, case, reference, raw, observation, expected):
    """Compare one case and count it."""
    reason = "reference timed out" if raw.get("timeout") else skip_reason(case, observation)
    if reason:
        tally.skip(reason)
        return
    found = differences(case, reference_outcome(raw), observation)
    if is_expected(expected, case, reference.version):
        if found:
            tally.expected += 1
        else:
            # The list may only shrink.
            tally.fail(case, reference.short, ["equal now: remove it from " + EXPECTED.name])
    elif found:
        tally.fail(case, reference.short, found)
    else:
        tally.passed += 1


def choose(cases, version, tally):
    """The cases that mean something on this version; the others become visible skips."""
    chosen = []
    for case in cases:
        if not holds(case.python, version):
            tally.skip("python " + case.python)
        elif case.mode != "script":
            tally.skip(case.mode)
        else:
            chosen.append(case)
    return chosen


def check_expected(expected):
    """An entry without a program or a reason would stay in the list for ever."""
    for name, entry in expected.items():
        if not (HERE / "programs" / f"{name}.py").exists():
            raise Trouble(f"{EXPECTED.name}: no program named '{name}'")
        if not entry.get("why"):
            raise Trouble(f"{EXPECTED.name}: '{name}' does not say why")


def compare_all(tool, references, cases, expected):
    check_expected(expected)
    tally = Tally()
    for reference in references:
        chosen = choose(cases, reference.version, tally)
        raws = reference.run_all(chosen)
        observations = run_tool(tool, reference.short, chosen)
        warn_of_other_build(reference, observations)
        for case, raw, observation in zip(chosen, raws, observations):
            judge(tally, case, reference, raw, observation, expected)
    tally.summary()
    return 1 if tally.failed else 0


def warn_of_other_build(reference, observations):
    """Messages change between patch releases: say so before anybody hunts for a bug."""
    ours = {o.get("python") for o in observations if isinstance(o, dict)} - {None}
    for version in sorted(ours - {reference.full_version}):
        print(f"note: whatprints embeds {version}, the reference is {reference.full_version}")


# ---- the reference alone ---------------------------------------------------------------------

def summarise_reference(references, cases, twice):
    """What the references say, and with `twice` which programs don't say it steadily."""
    unsteady = 0
    for reference in references:
        tally = Tally()
        chosen = choose(cases, reference.version, tally)
        raws = reference.run_all(chosen)
        kinds = collections.Counter(map(kind_of, raws))
        print(f"python {reference.full_version}: {len(chosen)} run, {sum(tally.skips.values())} skipped: "
              + ", ".join(f"{n} {kind}" for kind, n in kinds.most_common()))
        if twice:
            unsteady += report_unsteady(reference, chosen, raws)
    return 1 if unsteady else 0


def kind_of(raw):
    if raw.get("timeout"):
        return "timed out"
    outcome = reference_outcome(raw)
    if outcome.exception:
        return "raised"
    return "exited" if outcome.exit_code else "ended"


def report_unsteady(reference, cases, raws):
    """-I draws a new hash seed for each run, so a second run is a second opinion."""
    fresh = Reference(reference.python, use_cache=False)
    unsteady = 0
    for case, raw, again in zip(cases, raws, fresh.run_all(cases)):
        if raw.get("timeout") or again.get("timeout") or reference_outcome(raw) != reference_outcome(again):
            unsteady += 1
            print(f"UNSTEADY {case.name} ({reference.short})")
    return unsteady


def show_reference(references, cases):
    for reference in references:
        for case in choose(cases, reference.version, Tally()):
            raw = reference.run(case)
            outcome = None if raw.get("timeout") else reference_outcome(raw)
            print(f"{case.name} ({reference.short}): {outcome or 'timed out'}")
        reference.save()
    return 0


def main():
    # what a shell started in the background has ignored stays so below it
    signal.signal(signal.SIGINT, signal.default_int_handler)
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("paths", nargs="*", default=[HERE / "programs"], metavar="PATH")
    parser.add_argument("--python", required=True, help="reference interpreters, comma-separated")
    parser.add_argument("--whatprints", help="the program under test")
    parser.add_argument("--filter", default="", help="only programs whose name holds this text")
    parser.add_argument("--reference-only", action="store_true", help="run the references, compare nothing")
    parser.add_argument("--twice", action="store_true", help="with --reference-only: find unsteady programs")
    parser.add_argument("--show", action="store_true", help="with --reference-only: print what was read")
    parser.add_argument("--no-cache", action="store_true", help="run every reference anew")
    options = parser.parse_args()
    if not options.whatprints and not options.reference_only:
        parser.error("--whatprints or --reference-only is needed")
    try:
        cases = [c for c in find_cases(options.paths) if options.filter in c.name]
        cases = comparable(cases)
        references = [Reference(p, not options.no_cache) for p in options.python.split(",")]
        if options.show:
            return show_reference(references, cases)
        if options.reference_only:
            return summarise_reference(references, cases, options.twice)
        return compare_all(options.whatprints, references, cases, load_expected())
    except Trouble as e:
        print(f"differ: {e}", file=sys.stderr)
        return 3


if __name__ == "__main__":
    sys.exit(main())
