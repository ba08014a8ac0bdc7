#!/usr/bin/env python3
"""Leaves out one layer of the jail after the other: does a case notice?

    tests/jail/mutate.py --whatprints build/mutant/bin/whatprints
                         [--python 3.X] [LAYER...]

Takes a build with MUTANT=1, in which JAIL_WITHOUT=NAME leaves out a layer.
With all layers there every case must hold (or nothing is proved); without any
one of them at least one must fail. The guard is no layer: without it all must
hold, but for those about its messages. Exit code 1 otherwise.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
LAYERS = ["closed-fds", "namespaces", "private-root", "unprivileged",
          "parent-death", "no-new-privs", "landlock", "seccomp", "ledger",
          "limit-memory", "limit-files", "limit-tasks", "limit-core",
          "run-fds", "session"]


# break-out attempts of `doctor` that get through without a layer
ATTEMPTS = {"nothing": [], "seccomp": ["fork", "map-wx", "unshare"],
            "limit-memory": ["take-memory"], "run-fds": ["descriptor"]}


def missed_breaches(options, layer):
    """Attempts that must get through without the layer, and didn't; or that
    did, where nothing is left out."""
    done = subprocess.run(
        [options.whatprints, "doctor", "--format", "json"],
        stdout=subprocess.PIPE, check=False,
        env={**os.environ, "JAIL_WITHOUT": layer})
    box = next(one for one in json.loads(done.stdout) if one["started"]
               and one["python"].startswith(options.python + "."))
    seen = {one["name"] for one in box["attempts"]
            if one["result"] == "breach"}
    if layer == "nothing":
        return sorted(seen)
    return sorted(set(ATTEMPTS[layer]) - seen)


def run_without(options, layer):
    args = [sys.executable, HERE / "run.py", "--json", "--strict",
            "--whatprints", options.whatprints, "--python", options.python]
    args += ["--guard-off"] if layer == "guard" else ["--without", layer]
    done = subprocess.run(args, stdout=subprocess.PIPE, check=False)
    try:
        return json.loads(done.stdout)
    except ValueError:
        return {"passed": 0, "failed": [
            {"case": "run.py itself", "python": "", "why": "it broke"}]}


def newest_python(options):
    """One that starts without a private root, where there is one: a Python in
    a folder that is root's alone would only show that it doesn't."""
    started = []
    for layer in ("private-root", "nothing"):
        done = subprocess.run(
            [options.whatprints, "run", "--json", "--python", "all", "-"],
            input="print(1)\n", stdout=subprocess.PIPE, text=True,
            env={**os.environ, "JAIL_WITHOUT": layer}, check=False)
        seen = [json.loads(line) for line in done.stdout.splitlines()]
        started += [one["python"] for one in seen if one["status"] == "ended"]
        if started:
            return ".".join(started[-1].split(".")[:2])
    raise SystemExit("no box starts")


def example_of(failed, before):
    """A case that tells most: not one where the jail says it is broken."""
    telling = [one for one in failed if "no-jail" not in one["why"]]
    for one in telling + failed:
        if one["case"] not in before:
            return one["case"]
    return ""


def tell(layer, count, example):
    print("%-14s %5s  %s" % (layer, count, example))
    sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--whatprints", required=True)
    parser.add_argument("--python")
    parser.add_argument("layers", nargs="*", default=[])
    options = parser.parse_args()
    options.python = options.python or newest_python(options)
    layers = options.layers or LAYERS + ["guard"]
    tell("WITHOUT", "FAIL", "FOR EXAMPLE")
    whole = run_without(options, "nothing")
    before = {one["case"] for one in whole["failed"]}
    tell("(nothing)", len(before), example_of(whole["failed"], ()))
    unnoticed, broken = [], bool(before)
    for layer in layers:
        failed = [one for one in run_without(options, layer)["failed"]
                  if one["case"] not in before]
        tell(layer, len(failed), example_of(failed, before))
        if layer == "guard":
            broken = broken or bool(failed)
        elif not failed:
            unnoticed.append(layer)
    for layer in ATTEMPTS:
        missed = missed_breaches(options, layer)
        tell(layer, len(missed), "wrong break-out attempts of doctor: "
             + (", ".join(missed) or "none"))
        broken = broken or bool(missed)
    if unnoticed:
        print("nothing notices that it is missing: " + ", ".join(unnoticed))
    if broken:
        print("cases fail that must hold")
    return 1 if unnoticed or broken else 0


if __name__ == "__main__":
    sys.exit(main())
