#!/usr/bin/env python3
"""
bench.py - whatprints beside python3, bwrap and bare forks

Everything is measured in one run, in rounds that take turns, so that what
else the machine does hits all alike. Told are medians. The loops that we are
measured against look at nothing that the programs print, and are as quick as
we can make them (forks.c).
"""

import argparse
import json
import os
import platform
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
CRUXEVAL = os.path.join(ROOT, "..", "shared", "data", "cruxeval.jsonl")
TINY = "print('hello')\n"
QUIET = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}

# Layers of the jail that a test build can leave out; "nothing" is that build
# with all of them.
LEFT_OUT = ("nothing", "seccomp", "landlock", "namespaces", "limit-memory")
JAIL_NAMES = {
    "plain": "plain, all layers",
    "fork": "fork and exit, empty process",
    "without nothing": "plain, in a build that can leave out a layer",
}

# What a run costs when CPython was started once before: the floor for
# whatever forks from a running interpreter. The children do nothing at all.
FORK_PYTHON = """
import os, sys
jobs, count = int(sys.argv[1]), int(sys.argv[2])
for job in range(jobs):
    if os.fork() == 0:
        for _ in range(count // jobs):
            pid = os.fork()
            if pid == 0:
                os._exit(0)
            os.waitpid(pid, 0)
        os._exit(0)
for job in range(jobs):
    os.wait()
"""


# ------------------------------------------------------------ what there is

def find_pythons(whatprints):
    """{"3.11": ("3.11.2", its python3)} for the boxes that start here."""
    done = subprocess.run([whatprints, "doctor", "--format", "json"],
                          stdout=subprocess.PIPE, check=False)
    build = os.path.dirname(os.path.dirname(whatprints))
    found = {}
    for box in json.loads(done.stdout or b"[]"):
        short = ".".join(box["python"].split(".")[:2])
        if box["started"]:
            found[short] = (box["python"], built_for(build, short))
    if not found:
        sys.exit("bench: no box starts here: see `whatprints doctor`")
    return found


def built_for(build, short):
    try:
        with open(os.path.join(build, "box-" + short, "py_paths.h"),
                  encoding="utf-8") as file:
            for line in file:
                if line.startswith("#define PY_EXECUTABLE "):
                    return line.split('"')[1]
    except OSError:
        pass
    return shutil.which("python" + short)


def find_programs(whatprints, build, most):
    """The bank's name, and its files that hold on every Python."""
    bank, name = os.path.join(ROOT, "snippets"), "snippets/"
    if os.path.exists(CRUXEVAL):
        bank, name = os.path.join(build, "crux"), "CRUXEval"
        subprocess.run([whatprints, "import", "--force", "--from", "cruxeval", CRUXEVAL,
                        "--to", bank], check=True, **QUIET)
    else:
        print("skip CRUXEval: ../shared/data/cruxeval.jsonl is not here\n")
    done = subprocess.run([whatprints, "check", "--python", "all",
                           "--format", "jsonl", bank], check=False,
                          stdout=subprocess.PIPE)
    results = [json.loads(line) for line in done.stdout.splitlines()]
    # What waits for its time limit measures nothing.
    useless = {one["file"] for one in results
               if one["result"] != "true" or one["ms"] > 500}
    # bwrap shows the programs under their own, absolute paths
    files = sorted({os.path.abspath(one["file"]) for one in results
                    if one["file"] not in useless})
    return name, files[:most]


def as_list(files):
    return "".join(file + "\n" for file in files)


def compile_forks(build):
    os.makedirs(os.path.join(build, "bench"), exist_ok=True)
    made = os.path.join(build, "bench", "forks")
    source = os.path.join(HERE, "forks.c")
    if not os.path.exists(made) or \
            os.path.getmtime(made) < os.path.getmtime(source):
        compiler = shlex.split(os.environ.get("CC", "cc"))
        subprocess.run(compiler + ["-std=gnu11", "-D_GNU_SOURCE", "-O2",
                                   "-o", made, source], check=True)
    return made


def bwrap_command(python, folder):
    """Every namespace, and nothing but /usr, the Python and the programs."""
    command = ["bwrap", "--unshare-all", "--die-with-parent",
               "--ro-bind", "/usr", "/usr"]
    for name in ("/lib", "/lib64", "/lib32", "/bin"):
        if os.path.islink(name):
            command += ["--symlink", os.readlink(name), name]
        elif os.path.exists(name):
            command += ["--ro-bind", name, name]
    prefix = os.path.dirname(os.path.dirname(python))
    if prefix != "/usr":
        command += ["--ro-bind", prefix, prefix]
    return command + ["--ro-bind", folder, folder, python, "-I"]


# ---------------------------------------------------------------- the clock

def seconds(command, text=None, allowed=(0,)):
    """Of one command; what it prints goes nowhere."""
    options = dict(QUIET)
    with tempfile.TemporaryFile() as source:
        if text is not None:
            source.write(text.encode())
            source.seek(0)
            options["stdin"] = source
        started = time.perf_counter()
        code = subprocess.call(command, **options)
        took = time.perf_counter() - started
    if code not in allowed:
        sys.exit("bench: exit code %d of %s" % (code, " ".join(command[:6])))
    return took


def print_table(head, rows):
    widths = [max(len(row[i]) for row in [head] + rows)
              for i in range(len(head))]
    for row in [head] + rows:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width)
                  for cell, width in zip(row[1:], widths[1:])]
        print("  " + "  ".join(cells).rstrip())
    print()


def ratio(ours, theirs):
    """How their time relates to ours, in words."""
    if theirs >= ours:
        return "%.1f times slower" % (theirs / ours)
    return "%.1f times quicker" % (ours / theirs)


# --------------------------------------------------------------- throughput

def throughput_commands(options, forks, name, python, files):
    """[(what, command, takes the list of files?)]; the first one is ours."""
    full, executable = python
    jobs, count = str(options.jobs), str(len(files))
    commands = [("whatprints check", [options.whatprints, "check", "-j", jobs,
                                      "--python", name, "--files-from", "-"],
                 True)]
    if executable:
        commands.append(("(a) python3 -I, Python " + full,
                         [forks, jobs, "each", executable, "-I", "{}"], True))
    else:
        print("skip (a): no python%s here\n" % name)
    if executable and shutil.which("bwrap"):
        folder = os.path.commonpath([os.path.dirname(file) for file in files])
        jailed = bwrap_command(executable, folder)
        if subprocess.call(jailed + ["-c", ""], **QUIET) == 0:
            commands.append(("(b) the same under bwrap",
                             [forks, jobs, "each"] + jailed + ["{}"], True))
        else:
            print("skip (b): bwrap does not work here\n")
    else:
        print("skip (b): bwrap is not installed\n")
    commands.append(("(c) fork and exit, empty process",
                     [forks, jobs, count], False))
    if executable:
        commands.append(("    fork and exit, CPython started",
                         [executable, "-I", "-c", FORK_PYTHON, jobs, count],
                         False))
    return commands


def throughput(options, forks, name, python, bank, files):
    commands = throughput_commands(options, forks, name, python, files)
    times = {what: [] for what, _, _ in commands}
    for _ in range(options.rounds):
        for what, command, takes_list in commands:
            took = seconds(command, as_list(files) if takes_list else None)
            times[what].append(took / len(files) * 1000)
    ours = statistics.median(times[commands[0][0]])
    rows = []
    for what, _, _ in commands:
        middle = statistics.median(times[what])
        rows.append((what, "%.3f" % middle, "%.3f" % min(times[what]),
                     "%.3f" % max(times[what]), "%.0f" % (1000 / middle),
                     "" if middle is ours else ratio(ours, middle)))
    print("%d programs of %s, %d at once, Python %s, medians of %d rounds"
          % (len(files), bank, options.jobs, python[0], options.rounds))
    print_table(("", "ms each", "least", "most", "a second", ""), rows)


# --------------------------------------------------------------- single run

def single(options, pythons):
    rows = []
    with tempfile.TemporaryDirectory(prefix="whatprints-bench-") as folder:
        path = os.path.join(folder, "main.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(TINY)
        for name, (full, executable) in pythons.items():
            if not executable:
                print("skip single run: no python%s here\n" % name)
                continue
            ours, theirs = [], []
            for _ in range(options.singles):
                ours.append(seconds([options.whatprints, "run", "--python",
                                     name, path]))
                theirs.append(seconds([executable, "-I", path]))
            ours, theirs = statistics.median(ours), statistics.median(theirs)
            rows.append(("Python " + full, "%.1f" % (ours * 1000),
                         "%.1f" % (theirs * 1000), ratio(ours, theirs)))
    print("one tiny program, start to end, medians of %d" % options.singles)
    print_table(("", "whatprints run, ms", "python3 -I, ms",
                 "python3 is"), rows)


# --------------------------------------------------------------- the jail

def jail_rows(program, name, *more, without="nothing"):
    """{what: (median, 99th percentile)} in ms, and what was skipped."""
    done = subprocess.run([program, name, *more], stdout=subprocess.PIPE,
                          env={**os.environ, "JAIL_WITHOUT": without},
                          text=True, check=True)
    rows, skipped = {}, []
    for line in done.stdout.splitlines():
        if line.startswith("skip "):
            skipped.append(line)
            continue
        what, _, median, high = line.split("\t")
        rows[what] = (int(median) / 1000, int(high) / 1000)
    return rows, skipped


def jail_rounds(options, name):
    """Of each row a list of measurements; the layers take turns, too."""
    seen, skipped = {}, []
    mutant = os.path.join(options.mutant, "tests", "jail")
    for _ in range(options.rounds):
        rows, skipped = jail_rows(options.jail, name, str(options.runs))
        for what, one in rows.items():
            seen.setdefault(what, []).append(one)
        for layer in LEFT_OUT if os.path.exists(mutant) else ():
            rows, _ = jail_rows(mutant, name, str(options.runs), "plain",
                                without=layer)
            seen.setdefault("without " + layer, []).append(rows["plain"])
    if not os.path.exists(mutant):
        skipped.append("skip single layers: no build with MUTANT=1 here")
    return seen, skipped


def jail_row(seen, what):
    """The difference is that of each round: its runs were near in time."""
    base, label = "plain", 'needs = ["%s"]' % what
    if what.startswith("without "):
        base, label = "without nothing", "    " + what
    if what in JAIL_NAMES:
        base, label = what, JAIL_NAMES[what]
    median, high = (statistics.median(one[i] for one in seen[what])
                    for i in (0, 1))
    beside = statistics.median(
        one[0] - other[0] for one, other in zip(seen[what], seen[base]))
    return (label, "%.2f" % median, "%.2f" % high,
            "" if base == what else "%+.2f" % beside)


def jail(options, name, python):
    seen, skipped = jail_rounds(options, name)
    order = sorted(seen, key=lambda what: (
        what.startswith("without"), what == "fork", what != "plain"))
    for line in skipped:
        print(line)
    print("one run in the jail, one after the other, in ms; %d runs, %d "
          "rounds, Python %s" % (options.runs, options.rounds, python[0]))
    print_table(("", "median", "99 of 100", "difference"),
                [jail_row(seen, what) for what in order])


# ------------------------------------------------------------------- memory

def children(pid):
    try:
        with open("/proc/%d/task/%d/children" % (pid, pid),
                  encoding="ascii") as file:
            return [int(child) for child in file.read().split()]
    except OSError:
        return []


def field_kb(pid, file, name):
    try:
        with open("/proc/%d/%s" % (pid, file), encoding="ascii") as lines:
            for line in lines:
                if line.startswith(name):
                    return int(line.split()[1])
    except OSError:
        pass
    return None


def weight_kb(pid):
    """Its share of memory; where we may not see that, all it has mapped."""
    share = field_kb(pid, "smaps_rollup", "Pss:")
    if share is None:
        share = field_kb(pid, "status", "VmRSS:")
    return share or 0


class Scales:
    """The most that the host and its boxes weigh while they work."""

    def __init__(self, host):
        self.host = host
        self.peak = {"host": 0, "box": 0, "all": 0}

    def weigh(self):
        host = weight_kb(self.host)
        boxes = []
        for outer in children(self.host):
            boxes.append(weight_kb(outer))
            for inner in children(outer):
                boxes[-1] += weight_kb(inner)
                boxes[-1] += sum(weight_kb(run) for run in children(inner))
        self.note("host", host)
        self.note("box", max(boxes, default=0))
        self.note("all", host + sum(boxes))

    def note(self, what, kilobytes):
        self.peak[what] = max(self.peak[what], kilobytes)


def weigh_check(options, name, files):
    command = [options.whatprints, "check", "-j", str(options.jobs),
               "--python", name, "--files-from", "-"]
    host = subprocess.Popen(command, stdin=subprocess.PIPE,
                            stdout=subprocess.DEVNULL)
    scales = Scales(host.pid)
    listed = as_list(files).encode()
    feeder = threading.Thread(target=lambda: (host.stdin.write(listed),
                                              host.stdin.close()))
    feeder.start()
    resident = 0
    while host.poll() is None:
        scales.weigh()
        resident = max(resident,
                       field_kb(host.pid, "status", "VmHWM:") or 0)
        time.sleep(0.002)
    feeder.join()
    return scales.peak, resident


def memory(options, pythons, files):
    rows = []
    for name, (full, _) in pythons.items():
        peaks = [weigh_check(options, name, files)
                 for _ in range(options.weighings)]
        host, box, both = (statistics.median(peak[what] for peak, _ in peaks)
                           for what in ("host", "box", "all"))
        resident = statistics.median(hwm for _, hwm in peaks)
        rows.append(("Python " + full,) + tuple(
            "%.1f" % (kilobytes / 1024)
            for kilobytes in (resident, host, box, both)))
    print("peak memory of check, %d at once, in MiB, medians of %d\n"
          "(share: PSS, where what several processes map counts once)"
          % (options.jobs, options.weighings))
    print_table(("", "host, resident", "host, share", "a box and its run",
                 "all in all"), rows)


# --------------------------------------------------------------------- main

def cpu_name():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.machine()


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--whatprints", metavar="PATH", default=os.path.join(
        ROOT, "build", "bin", "whatprints"))
    parser.add_argument("--python", metavar="LIST",
                        help="for the throughput, as in 3.11,3.13 or all;\n"
                        "default: the system's, else the newest")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--singles", type=int, default=20)
    parser.add_argument("--weighings", type=int, default=3)
    parser.add_argument("--jail", metavar="PATH", default=os.path.join(
        ROOT, "build", "tests", "jail"), help="what jail.c was built to")
    parser.add_argument("--mutant", metavar="PATH", default=os.path.join(
        ROOT, "build", "mutant"), help="a build with MUTANT=1")
    parser.add_argument("--runs", type=int, default=500,
                        help="in the jail, for each row and round")
    parser.add_argument("--programs", type=int, default=None,
                        help="only the first so many")
    parser.add_argument("-j", "--jobs", type=int,
                        default=len(os.sched_getaffinity(0)))
    options = parser.parse_args()
    options.whatprints = os.path.abspath(options.whatprints)
    return options


def chosen(options, pythons):
    if options.python == "all":
        return list(pythons)
    if options.python:
        unknown = set(options.python.split(",")) - set(pythons)
        if unknown:
            sys.exit("bench: no box for " + ", ".join(sorted(unknown)))
        return options.python.split(",")
    for name, (_, executable) in pythons.items():
        if executable and executable.startswith("/usr/bin/"):
            return [name]
    return [list(pythons)[-1]]


def main():
    options = arguments()
    pythons = find_pythons(options.whatprints)
    build = os.path.dirname(os.path.dirname(options.whatprints))
    forks = compile_forks(build)
    print("%d CPUs (%s), Linux %s, load %.1f before\n"
          % (os.cpu_count(), cpu_name(),
             ".".join(platform.release().split("-")[0].split(".")[:2]),
             os.getloadavg()[0]))
    bank, files = find_programs(options.whatprints, build, options.programs)
    if not files:
        sys.exit("bench: no question of %s holds here" % bank)
    for name in chosen(options, pythons):
        throughput(options, forks, name, pythons[name], bank, files)
        jail(options, name, pythons[name])
    single(options, pythons)
    memory(options, pythons, files)
    return 0


if __name__ == "__main__":
    sys.exit(main())
