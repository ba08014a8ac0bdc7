#!/usr/bin/env python3
"""Runs the transcripts of the command line, and shows what came out otherwise.

    tests/run-transcripts.py [--whatprints FILE] [--record] [FILE...]

A transcript is a text file. What stands before its first command is for
readers, but for a line `skip-unless: COMMAND`, which skips it, visibly, where
that command fails, and for `attempts: anew`: what `whatprints` remembers of its
own attempts to break out is not there already. Then commands with what they print:

    $ whatprints check wrong.py
    wrong.py:3: wrong: prints "3" where the key says "4" (line 1 of the output)
    2> a line on standard error
    [exit 1]

    $ cat > x.py <<'END'
    > print(1)
    > END

A command runs in the shell; lines that start with `> ` right below it belong
to it. Standard error comes after standard output, with `2> ` before each line.
`[no newline]` is an output without a newline at its end. `[exit N]` stands
for every exit code but 0. One blank line before a `$` is not output.

Each transcript has a folder of its own, holding a copy of fixtures/, with
`whatprints` and `validate-json` on PATH. --record writes what comes out into
the file. What differs from machine to machine is replaced in the output, see
REPLACEMENTS.
"""
import argparse
import concurrent.futures
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent
FIXTURES = TESTS / "transcripts" / "fixtures"
TIMEOUT_S = 60

REPLACEMENTS = [
    # times and memory
    (r"\d+ ms CPU, \d+ ms, [\d.]+ MB", "N ms CPU, N ms, N MB"),
    (r"computed for \d+", "computed for N"),
    (r'"(cpu_ms|wall_ms|peak_kb|ms)": \d+', r'"\1": N'),
    # the Pythons that this machine has
    (r"\bthere are 3\.\d+(, 3\.\d+)*", "there are PYTHONS"),
    (r"\bnone of 3\.\d+(, 3\.\d+)*", "none of PYTHONS"),
    (r"\(Python 3\.\d+\)", "(Python 3.X)"),
    (r"\bPython 3\.\d+\.\d+\w*", "Python 3.X.Y"),
    (r'"python": "3\.\d+\.\d+\w*"', '"python": "3.X.Y"'),
    (r'verified( =|":) \["3\.\d+(/S2)?"\]', r'verified\1 ["3.X"]'),
    (r"\b3\.\d+ +-$", "3.X  -"),
    (r"\b3\.\d+ only +-$", "3.X only  -"),
    # how well this machine can jail
    (r"\bjail S[23]\b", "jail SN"),
    (r'"level": "S[23]"', '"level": "SN"'),
    (r"^2> jail level S2, .*\n", ""),
]


def replaced(text):
    for pattern, by in REPLACEMENTS:
        text = re.sub(pattern, by, text, flags=re.MULTILINE)
    return text


def parse(text):
    """The lines before the first command, and the commands."""
    head, commands = [], []
    lines = text.splitlines()
    while lines and not lines[0].startswith("$ "):
        head.append(lines.pop(0))
    while lines:
        line = lines.pop(0)
        if not line.startswith("$ "):
            continue
        command = [line[2:]]
        while lines and lines[0].startswith("> "):
            command.append(lines.pop(0)[2:])
        commands.append(command)
    return head, commands


def environment(folder, program):
    tools = folder / ".tools"
    tools.mkdir()
    (tools / "whatprints").symlink_to(program)
    validate = tools / "validate-json"
    validate.write_text("#!/bin/sh\nexec "
                        f"'{sys.executable}' '{TESTS}/validate-json.py' \"$@\"\n")
    validate.chmod(0o755)
    env = {
        "PATH": f"{tools}:{os.environ['PATH']}",
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "TERM": "dumb",
        "TMPDIR": str(folder),
    }
    # Sanitizers and coverage have to find their settings.
    for name, value in os.environ.items():
        if name.endswith("SAN_OPTIONS") or name == "WHATPRINTS_LIBEXEC":
            env[name] = value
    return env


def shown(data, prefix=""):
    """Output as a transcript has it; what is no text is escaped."""
    text = data.decode("utf-8", "backslashreplace")
    text = re.sub(r"[\x00-\x08\x0b-\x1f\x7f]",
                  lambda m: f"\\x{ord(m[0]):02x}", text)
    lines = [prefix + line for line in text.split("\n")]
    if text.endswith("\n"):
        lines.pop()
    elif text:
        lines.append("[no newline]")
    else:
        lines = []
    return lines


def run_command(command, folder, env):
    result = subprocess.run(
        ["sh", "-c", "\n".join(command)], cwd=folder, env=env,
        stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT_S)
    typed = ["$ " + command[0]] + ["> " + more for more in command[1:]]
    lines = shown(result.stdout) + shown(result.stderr, "2> ")
    if result.returncode:
        lines.append(f"[exit {result.returncode}]")
    output = "".join(line + "\n" for line in lines)
    output = replaced(output.replace(str(folder), "FOLDER"))
    return "".join(line + "\n" for line in typed) + output


def skip_reason(head, folder, env):
    for line in head:
        if line.startswith("skip-unless: "):
            probe = line.split(": ", 1)[1]
            if subprocess.run(["sh", "-c", probe], cwd=folder, env=env,
                              stdin=subprocess.DEVNULL,
                              capture_output=True).returncode:
                return probe
    return None


def try_boxes(folder, program):
    """Has the attempts to break out made once, and not for each transcript."""
    subprocess.run([program, "run", "--python", "all", "-"], input=b"pass\n",
                   env=environment(folder, program), cwd=folder,
                   capture_output=True, check=False, timeout=TIMEOUT_S)


def run_transcript(path, program, tried):
    """What the file would say if it were recorded now, or why it is skipped."""
    head, commands = parse(path.read_text())
    with tempfile.TemporaryDirectory(prefix="transcript-") as name:
        folder = pathlib.Path(name)
        if FIXTURES.is_dir():
            shutil.copytree(FIXTURES, folder, dirs_exist_ok=True)
        if (tried / ".cache").is_dir() and "attempts: anew" not in head:
            shutil.copytree(tried / ".cache", folder / ".cache")
        env = environment(folder, program)
        reason = skip_reason(head, folder, env)
        if reason:
            return None, reason
        blocks = [run_command(c, folder, env) for c in commands]
    start = "\n".join(head).strip("\n")
    return (start + "\n\n" if start else "") + "\n".join(blocks), None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--whatprints", type=pathlib.Path,
                        default=TESTS.parent / "build" / "bin" / "whatprints")
    parser.add_argument("--record", action="store_true",
                        help="write what comes out into the files")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    args = parser.parse_args()
    program = args.whatprints.resolve()
    files = args.files or sorted((TESTS / "transcripts").glob("*.txt"))
    failed = skipped = 0

    with tempfile.TemporaryDirectory(prefix="transcript-") as name, \
            concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        tried = pathlib.Path(name)
        try_boxes(tried, program)
        results = pool.map(lambda path: run_transcript(path, program, tried),
                           files)
        for path, (now, reason) in zip(files, results):
            old = path.read_text()
            if reason:
                skipped += 1
                print(f"SKIP {path.name}: needs `{reason}`")
            elif args.record:
                if now != old:
                    path.write_text(now)
                    print(f"recorded {path.name}")
            elif now != old:
                failed += 1
                print(f"FAIL {path.name}")
                sys.stdout.writelines(difflib.unified_diff(
                    old.splitlines(True), now.splitlines(True),
                    "recorded", "now"))
    passed = len(files) - failed - skipped
    print(f"transcripts: {passed} of {len(files)} passed"
          + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
