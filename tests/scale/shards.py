#!/usr/bin/env python3
"""Do shards make one run? On this machine, by GNU parallel.

    tests/scale/shards.py --whatprints FILE

Checks a bank in one run and as four shards that GNU parallel starts, one of
which is lost on the way, and wants each merged report equal to the single
run's, byte for byte but for times. Then what merge has to notice, and what
Bazel, GitLab, Slurm and Kubernetes say in the environment.
"""
import argparse
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

import generate

QUESTIONS = 120
SHARDS = 4
FORMATS = ("json", "jsonl", "junit", "tap", "sarif", "github")
ENGINES = (     # variables, --shard, the shard that is meant
    ({"TEST_SHARD_INDEX": "2", "TEST_TOTAL_SHARDS": "4"}, None, 3),
    ({"CI_NODE_INDEX": "3", "CI_NODE_TOTAL": "4"}, None, 3),
    ({"CI_NODE_TOTAL": "1"}, None, None),
    ({"CI_NODE_INDEX": "1", "CI_NODE_TOTAL": "1"}, None, None),
    ({"SLURM_ARRAY_TASK_ID": "3", "SLURM_ARRAY_TASK_COUNT": "4"}, None, None),
    ({"SLURM_ARRAY_TASK_ID": "7", "SLURM_ARRAY_TASK_COUNT": "4",
      "SLURM_ARRAY_TASK_MIN": "5", "SLURM_ARRAY_TASK_MAX": "8"}, "auto", 3),
    ({"SLURM_ARRAY_TASK_ID": "3", "SLURM_ARRAY_TASK_COUNT": "1",
      "SLURM_ARRAY_TASK_MIN": "3", "SLURM_ARRAY_TASK_MAX": "3"}, "auto/4", 3),
    ({"JOB_COMPLETION_INDEX": "2"}, "auto/4", 3),
    ({"CI_NODE_INDEX": "1", "CI_NODE_TOTAL": "2"}, "3/4", 3),
)
# Bytes that JSON can't carry as they are.
BYTES = (r"""import sys
sys.stdout.buffer.write(b"a\xff\0\n")

#: id = "bytes"
#: = "a\udcfe\u0000\n"
#: + {1: "x: y"}
#: - !KeyError
#: - "\udcff"
""")
NONSENSE = (None, "", 0, -1, 1e9, 10 ** 20, [], {}, "x", True, [1], [{}],
            {"line": -1}, "3.", "3.x.y", "3.11.2" * 99, "S9")
REFUSED = (
    ({}, "0/4"), ({}, "5/4"), ({}, "1/0"), ({}, "x"), ({}, "1/4x"),
    ({}, "-1/4"), ({}, "1/99999999999"), ({}, "auto"), ({}, "auto/0"),
    ({"JOB_COMPLETION_INDEX": "2"}, "auto"),
    ({"JOB_COMPLETION_INDEX": "4"}, "auto/4"),
    ({"SLURM_ARRAY_TASK_ID": "5", "SLURM_ARRAY_TASK_COUNT": "4",
      "SLURM_ARRAY_TASK_MIN": "1", "SLURM_ARRAY_TASK_MAX": "7"}, "auto"),
    ({"TEST_SHARD_INDEX": "two", "TEST_TOTAL_SHARDS": "4"}, None),
)


class Shards:
    """One bank, its reports, and what was found out about them."""

    def __init__(self, tool, folder):
        self.tool = tool
        self.folder = pathlib.Path(folder)
        self.passed = self.failed = self.skipped = 0
        self.env = {name: value for name, value in os.environ.items()
                    if not re.match("TEST_|CI_NODE|SLURM_|JOB_COMP", name)}
        generate.generate(self.folder / "bank", QUESTIONS)
        (self.folder / "bank/unreadable.py").write_text('#: id = "No"\n')
        (self.folder / "bank/bytes.py").write_text(BYTES)

    def call(self, *args, env=None):
        return subprocess.run(
            [self.tool, *args], cwd=self.folder, env={**self.env, **(env or {})},
            capture_output=True, text=True, check=False)

    def expect(self, what, wanted, found):
        if wanted == found:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAIL {what}: {str(found)[:300]!r}, "
                  f"not {str(wanted)[:300]!r}")

    def check_shard(self, n, *more):
        return self.call("check", "bank", "--shard", f"{n}/{SHARDS}",
                         "--format", f"jsonl=s{n}.jsonl", *more)

    def merge(self, *reports):
        """Its exit code and what it complains of."""
        done = self.call("merge", *reports, "--format", "jsonl=merged.jsonl")
        return done.returncode, done.stderr

    def complains(self, what, reports, words):
        code, told = self.merge(*reports)
        self.expect(what, (2, True), (code, words in told))


def timeless(text):
    text = re.sub(r'"ms": \d+', '"ms": 0', text)
    return re.sub(r' time="[\d.]+"', "", text)


def by_parallel(shards):
    if not shutil.which("parallel"):
        shards.skipped += 1
        print("skip shards by GNU parallel: no parallel here")
        for n in range(1, SHARDS + 1):
            shards.check_shard(n)
        return
    done = subprocess.run(
        ["parallel", "-j2", "--joblog", "log", shards.tool, "check", "bank",
         "--shard", "{}/" + str(SHARDS), "--format", "jsonl=s{}.jsonl",
         ":::", *map(str, range(1, SHARDS + 1))],
        cwd=shards.folder, env=shards.env, capture_output=True, check=False)
    # Shard 1 tells of the unreadable file, shard 3 of the wrong key.
    shards.expect("jobs that failed", 2, done.returncode)


def check_equal(shards, reports):
    """Each format of the merged report is that of the single run."""
    formats = [word for kind in FORMATS for word in ("--format", kind)]
    formats[1::2] = [f"{kind}=one.{kind}" for kind in FORMATS]
    shards.expect("exit code of one run", 2,
                  shards.call("check", "bank", *formats).returncode)
    formats[1::2] = [f"{kind}=all.{kind}" for kind in FORMATS]
    shards.expect("exit code of merge", 2,
                  shards.call("merge", *reports, *formats).returncode)
    for kind in ("json", "jsonl", "junit", "tap", "sarif"):
        one, merged = (timeless((shards.folder / f"{who}.{kind}").read_text())
                       for who in ("one", "all"))
        if kind == "junit":     # JSON doesn't say which line printed it
            one = re.sub(r"    printed by line .*\n", "", one)
        shards.expect(f"{kind} of both", one, merged)


def check_losses(shards, reports):
    third = shards.folder / "s3.jsonl"
    whole = third.read_text()
    lines = whole.splitlines(keepends=True)
    shards.complains("missing", reports[:2] + reports[3:],
                     "of 4 shards 1 is missing: 3")
    shards.complains("doubled", reports + reports[:1], "is in s1.jsonl and in")
    for what, text in (("cut off", "".join(lines[:-1])),
                       ("cut in a line", whole[:len(whole) // 2]),
                       ("empty", ""),
                       ("lost a line", "".join(lines[1:])),
                       ("joined", whole + whole)):
        third.write_text(text)
        shards.complains(what, reports, "s3.jsonl")
    shards.check_shard(3, "--seeds", "2")
    shards.complains("other seeds", reports, "two runs")
    changed = shards.folder / "bank/00/scale-00001.py"
    before = changed.read_text()
    changed.write_text(before + "#: tags = []\n")
    shards.check_shard(3)
    shards.complains("other files", reports, "two runs")
    changed.write_text(before)
    shards.check_shard(3)
    shards.expect("run again", 2, shards.merge(*reports)[0])
    shards.expect("as before", timeless(whole), timeless(third.read_text()))


def check_engines(shards):
    def ids(*args, env=None):
        done = shards.call("list", "bank", "--format", "jsonl", *args, env=env)
        return re.findall(r'"id": "([^"]+)"', done.stdout)

    everything = ids()
    third = ids("--shard", f"3/{SHARDS}")
    shards.expect("every fourth, by id", everything[2::4], third)
    for env, given, wanted in ENGINES:
        words = ["--shard", given] if given else []
        shards.expect(f"{env} {given}", third if wanted else everything,
                      ids(*words, env=env))
    for env, given in REFUSED:
        words = ["--shard", given] if given else []
        done = shards.call("list", "bank", *words, env=env)
        shards.expect(f"{env} {given}", (2, ""),
                      (done.returncode, done.stdout))
    status = shards.folder / "status"
    ids(env={**ENGINES[0][0], "TEST_SHARD_STATUS_FILE": str(status)})
    shards.expect("Bazel's status file", True, status.exists())


def check_more_shards_than_questions(shards):
    names = []
    for n in range(1, 4):
        names.append(f"few{n}.jsonl")
        done = shards.call("check", "bank/00/scale-00001.py", "--shard",
                           f"{n}/3", "--format", f"jsonl={names[-1]}")
        shards.expect(f"empty shard {n}", 0, done.returncode)
    shards.expect("merged", 0, shards.merge(*names)[0])


def check_hostile(shards, reports):
    """Whatever stands in a report, merge ends by itself, in every format."""
    rows = [json.loads(line) for line
            in (shards.folder / reports[0]).read_text().splitlines()]
    chance = random.Random(5)
    codes = set()
    for turn in range(60):
        row = chance.choice(rows)
        before = dict(row)
        row[chance.choice(list(row))] = chance.choice(NONSENSE)
        text = "".join(json.dumps(row) + "\n" for row in rows)
        (shards.folder / "hostile.jsonl").write_text(text)
        row.clear()
        row.update(before)
        done = shards.call("merge", "hostile.jsonl", *reports[1:], "--format",
                           FORMATS[turn % len(FORMATS)])
        codes.add(done.returncode)
    shards.expect("exit codes for nonsense", True, codes <= {0, 1, 2})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--whatprints", required=True)
    tool = os.path.abspath(parser.parse_args().whatprints)
    with tempfile.TemporaryDirectory() as folder:
        shards = Shards(tool, folder)
        reports = [f"s{n}.jsonl" for n in range(1, SHARDS + 1)]
        by_parallel(shards)
        check_equal(shards, reports)
        check_losses(shards, reports)
        check_hostile(shards, reports)
        check_engines(shards)
        check_more_shards_than_questions(shards)
    print(f"shards: {shards.passed} passed, {shards.failed} failed, "
          f"{shards.skipped} skipped")
    return 1 if shards.failed else 0


if __name__ == "__main__":
    sys.exit(main())
