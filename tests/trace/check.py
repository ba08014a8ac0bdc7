#!/usr/bin/env python3
"""What the steps of a traced run say, and that they hold together.

    check.py --trace build/tests/trace --python "3.11 3.13"

The values of values.txt are traced and compared with what stands beside them;
the steps of every program in programs/ must be steps: lines of JSON with their
fields, references that refer to something, a growing output, bounded sizes.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
FIELDS = {"event": str, "line": int, "func_name": str, "out": int,
          "ordered_globals": list, "globals": dict, "stack_to_render": list,
          "heap": dict}
FRAME_FIELDS = {"func_name": str, "frame_id": int, "unique_hash": str,
                "is_highlighted": bool, "is_zombie": bool, "is_parent": bool,
                "parent_frame_id_list": list, "ordered_varnames": list,
                "encoded_locals": dict}
EVENTS = {"call", "step_line", "return", "exception", "uncaught_exception"}
LAST = "instruction_limit_reached"
STEPS_MAX = 2000
BYTES_MAX = 4 << 20


def traces_of(trace, python, paths):
    """(path, its trace's bytes) of each program that runs on this Python."""
    done = subprocess.run([trace, "show", python] + [str(p) for p in paths],
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode:
        sys.exit("check.py: " + done.stderr.decode(errors="replace"))
    for part in done.stdout.split(b"== ")[1:]:
        path, _, text = part.partition(b"\n")
        yield path.decode(), text


# ---- values

def rows():
    """(expression, encoding, Pythons or None) of each row of values.txt."""
    for line in (HERE / "values.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            expression, rest = line.split(" => ", 1)
            encoding, _, pythons = rest.partition(" @ ")
            yield expression, json.loads(encoding), pythons.split() or None


def expand(value, heap, around=()):
    """The encoding with each object in the place of its reference."""
    if isinstance(value, list) and value[:1] == ["REF"]:
        if value[1] in around:
            return "~"
        return expand(heap[str(value[1])], heap, around + (value[1],))
    if isinstance(value, list):
        return [expand(one, heap, around) for one in value]
    return value


def told(step):
    """What a call of show() got."""
    local = step["stack_to_render"][-1]["encoded_locals"]
    return expand(local["value"], step["heap"])


def check_values(trace, python, folder):
    """Complaints about values that aren't told as values.txt has them."""
    kept = [row for row in rows() if not row[2] or python in row[2]]
    program = folder / "values.py"
    program.write_text((HERE / "prelude.py").read_text("utf-8") + "".join(
        "show(%s)\n" % expression for expression, _, _ in kept), "utf-8")
    (_, text), = traces_of(trace, python, [program])
    steps = [json.loads(line) for line in text.splitlines()]
    calls = [told(step) for step in steps
             if step["event"] == "call" and step["func_name"] == "show"]
    if len(calls) != len(kept):
        yield "%d of %d values were told" % (len(calls), len(kept))
    for (expression, wanted, _), got in zip(kept, calls):
        if same(wanted, got):
            continue
        yield "%s:\n    told     %s\n    expected %s" % (
            expression, json.dumps(got), json.dumps(wanted))


def same(one, other):
    """Equal, and of one type: 1 is neither true nor 1.0."""
    return json.dumps(one) == json.dumps(other)


# ---- steps

def references(value):
    """The ids that an encoding refers to."""
    if isinstance(value, list) and value[:1] == ["REF"]:
        yield value[1]
    elif isinstance(value, (list, dict)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from references(one)


def field_faults(what, fields, thing):
    """What a step or a frame lacks."""
    for name, kind in fields.items():
        if type(thing.get(name)) is not kind:
            yield "%s has no %s" % (what, name)


def scope_faults(step):
    """Where the order of names, or a frame, isn't as it should be."""
    if list(step["globals"]) != step["ordered_globals"]:
        yield "the globals are in another order"
    frames = step["stack_to_render"]
    for frame in frames:
        yield from field_faults("a frame", FRAME_FIELDS, frame)
        if list(frame["encoded_locals"]) != frame["ordered_varnames"]:
            yield "the names of a frame are in another order"
    numbers = [frame["frame_id"] for frame in frames]
    if len(set(numbers)) != len(numbers):
        yield "two frames have one number"
    if any(frame["is_highlighted"] for frame in frames[:-1]):
        yield "a frame below the top is the newest"


def step_faults(step, before):
    """What is wrong with one step."""
    yield from field_faults("a step", FIELDS, step)
    if step["event"] not in EVENTS or step["line"] < 0:
        yield "no such event, or line"
    if ("exception" in step["event"]) != ("exception_msg" in step):
        yield "an exception without its message, or the other way round"
    for number in references([step["globals"], step["stack_to_render"],
                              list(step["heap"].values())]):
        if str(number) not in step["heap"]:
            yield "%d refers to nothing" % number
    if step["out"] < before:
        yield "its output has become less"
    yield from scope_faults(step)


def trace_faults(text):
    """What is wrong with the steps of one program."""
    steps = [json.loads(line) for line in text.splitlines()]
    if not steps or not text.endswith(b"\n") or len(text) > BYTES_MAX:
        yield "no steps, no whole lines, or too many bytes"
        return
    if steps[-1]["event"] == LAST:
        if not steps.pop()["exception_msg"]:
            yield "it doesn't say why it ends early"
    if len(steps) > STEPS_MAX:
        yield "%d steps" % len(steps)
    before = 0
    for number, step in enumerate(steps, 1):
        for fault in step_faults(step, before):
            yield "step %d: %s" % (number, fault)
        before = step["out"]


def check_programs(trace, python):
    """Complaints about the steps of the programs that a tracer finds hard."""
    paths = sorted((HERE / "programs").glob("*.py"))
    for path, text in traces_of(trace, python, paths):
        for fault in trace_faults(text):
            yield "%s: %s" % (path, fault)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trace", required=True)
    parser.add_argument("--python", required=True, help="3.9 3.13")
    options = parser.parse_args()
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        for python in options.python.split():
            complaints = list(check_values(options.trace, python,
                                           pathlib.Path(folder)))
            complaints += check_programs(options.trace, python)
            for complaint in complaints:
                print("Python %s: %s" % (python, complaint))
            faults += len(complaints)
    if not faults:
        print("ok %d values, and the steps of every program (Python %s)" % (
            sum(1 for _ in rows()), options.python))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
