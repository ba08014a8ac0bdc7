"""Full disks and read-only files: what can't be written stays whole."""

import json
import os
import shutil
import subprocess
import sys

from shared import (Failed, Program, Skipped, expect, pythons_that_start,
                    question, read_tree, write_tree)

NOBODY = 65534
NO_SPACE = "No space left on device"
LONG = "for i in range(3000):\n    print(i)"     # a key of some 25 kB


def small(number):
    return question("q-%d" % number, "print(%d)" % number)


def updated(number):
    return small(number) + b"#: > %d\n" % number


def expect_told(done, path, what):
    """Exactly one line about the file, with the reason."""
    lines = [line for line in done.stderr.splitlines() if path in line]
    expect(len(lines) == 1, "%d lines about %s: %r"
           % (len(lines), os.path.basename(path), done.stderr))
    expect(any(words in lines[0] for words in what),
           "told without the reason: " + lines[0])


def expect_code(done, code):
    expect(done.returncode == code, "exit code %d, not %d: %s"
           % (done.returncode, code, done.stderr))


# --------------------------------------------- within a mount namespace

def mount(*args):
    done = subprocess.run(["mount"] + list(args), stderr=subprocess.PIPE,
                          encoding="utf-8", check=False)
    if done.returncode:
        raise Skipped("mount: " + done.stderr.strip())


def fill(folder, leave):
    """To the brim, but for `leave` bytes."""
    path = os.path.join(folder, "fill")
    size = 0
    with open(path, "wb", buffering=0) as file:
        try:
            while True:
                size += file.write(b"\0" * 4096)
        except OSError:
            file.truncate(size - leave)


def tmpfs(folder):
    os.makedirs(folder)
    mount("-t", "tmpfs", "-o", "size=256k", "tmpfs", folder)


def full_disk(program, folder):
    tmpfs(folder)
    bank = {"q%d.py" % i: small(i) for i in range(3)}
    write_tree(folder, bank)
    fill(folder, 0)
    done = program.run("update", "--seeds", 2, folder)
    expect_code(done, 3)
    for name in bank:
        expect_told(done, os.path.join(folder, name), [NO_SPACE])
    after = read_tree(folder)
    after.pop("fill")
    expect(after == bank, "changed or left behind: %s" % sorted(after))


def nearly_full_disk(program, folder):
    tmpfs(folder)
    bank = {"a.py": small(1), "b.py": question("long", LONG),
            "c.py": small(2)}
    write_tree(folder, bank)
    fill(folder, 8192)
    done = program.run("update", "--seeds", 2, folder)
    expect_code(done, 3)
    expect_told(done, os.path.join(folder, "b.py"), [NO_SPACE])
    after = read_tree(folder)
    after.pop("fill")
    expect(after == {"a.py": updated(1), "b.py": bank["b.py"],
                     "c.py": updated(2)},
           "changed or left behind: %s" % sorted(after))


def new_on_full_disk(program, folder):
    tmpfs(folder)
    fill(folder, 0)
    path = os.path.join(folder, "fresh.py")
    done = program.run("new", path)
    expect_code(done, 3)
    expect_told(done, path, [NO_SPACE])
    expect(os.listdir(folder) == ["fill"], "half a file was left behind")


def import_on_full_disk(program, folder):
    tmpfs(folder)
    source = folder + ".jsonl"
    with open(source, "w", encoding="utf-8") as file:
        file.write(json.dumps({"id": "one", "code": "def f(x):\n    return x",
                               "input": "1", "output": "1"}) + "\n")
    fill(folder, 0)
    done = program.run("import", "--from", "cruxeval", "--to", folder, source)
    expect_code(done, 3)
    expect(NO_SPACE in done.stderr, "told without the reason: " + done.stderr)
    expect(os.listdir(folder) == ["fill"], "half a file was left behind")


def mounted_file(program, folder):
    path = os.path.join(folder, "b.py")
    write_tree(folder, {name + ".py": small(i)
                        for i, name in enumerate("abc")})
    mount("--bind", path, path)
    mount("-o", "remount,bind,ro", path)
    done = program.run("update", "--seeds", 2, folder)
    expect_code(done, 3)
    expect_told(done, path, ["ead-only"])
    expect("chmod" not in done.stderr, "chmod is no cure for a read-only "
           "file system: " + done.stderr)
    expect(read_tree(folder) == {"a.py": updated(0), "b.py": small(1),
                                 "c.py": updated(2)},
           "another file than the read-only one was not updated")


def mounted_folder(program, folder):
    inner = os.path.join(folder, "inner")
    write_tree(folder, {"a.py": small(1), "inner/b.py": small(2)})
    mount("--bind", inner, inner)
    mount("-o", "remount,bind,ro", inner)
    done = program.run("update", "--seeds", 2, folder)
    expect_code(done, 3)
    expect_told(done, os.path.join(inner, "b.py"), ["ead-only"])
    expect(read_tree(folder) == {"a.py": updated(1), "inner/b.py": small(2)},
           "the other file was not updated, or this one was")


MOUNTED = {
    "full-disk": full_disk,
    "nearly-full-disk": nearly_full_disk,
    "full-disk-new": new_on_full_disk,
    "full-disk-import": import_on_full_disk,
    "read-only-mounted-file": mounted_file,
    "read-only-mounted-folder": mounted_folder,
}


def run_inside(tally, program, folder):
    """In a mount namespace of our own: what is mounted goes with it."""
    for name, test in MOUNTED.items():
        with tally.test(name):
            test(program, os.path.join(folder, name))


def run_mounted(tally, program, folder):
    unshare = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
    why = None
    if not shutil.which("unshare") or not shutil.which("mount"):
        why = "no unshare or no mount program here"
    else:
        probe = subprocess.run(unshare + ["true"], stderr=subprocess.PIPE,
                               encoding="utf-8", check=False)
        if probe.returncode:
            why = "no mount namespace here: " + probe.stderr
    if why:
        for name in MOUNTED:
            tally.line("skip", name, why)
        return
    driver = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                          "robust.py")
    done = subprocess.run(unshare + [sys.executable, "-B", driver,
                                     "--whatprints", program.path,
                                     "--python", program.python,
                                     "--inside", folder],
                          stdout=subprocess.PIPE, encoding="utf-8",
                          timeout=120, check=False)
    lines = [line for line in done.stdout.splitlines()
             if line.split(" ")[0] in ("ok", "FAIL", "skip")]
    for line in lines:
        word, name = line.split(" ", 1)
        tally.line(word, name)
    if len(lines) != len(MOUNTED):
        tally.line("FAIL", "full-disk", "the tests in the mount namespace "
                   "ended early, with %d" % done.returncode)


# ------------------------------------------------------ by mode and owner

def as_nobody():
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)


def by_mode(program, folder, mode, options):
    """Three questions, `mode` is taken from the second or its folder."""
    bank = {"a.py": small(0), "inner/b.py": small(1), "inner2/c.py": small(2)}
    write_tree(folder, bank)
    if options:     # of another user
        for where, folders, files in os.walk(folder):
            for name in folders + files:
                os.chown(os.path.join(where, name), NOBODY, NOBODY)
        os.chown(folder, NOBODY, NOBODY)
    target = os.path.join(folder, "inner/b.py" if mode == 0o444 else "inner")
    os.chmod(target, mode)
    done = program.run("update", "--seeds", 2, folder, **options)
    os.chmod(target, 0o755)
    expect_code(done, 3)
    expect_told(done, os.path.join(folder, "inner/b.py"),
                ["read-only", "ermission denied", "can't write"])
    expect(read_tree(folder) == {"a.py": updated(0), "inner/b.py": small(1),
                                 "inner2/c.py": updated(2)},
           "another file than the read-only one was not updated")


def nobody(program):
    """How root, for whom modes mean nothing, starts it as somebody else."""
    if os.geteuid() != 0:
        return program, {}
    options = {"preexec_fn": as_nobody}
    try:
        python = pythons_that_start(program.path, **options)[-1]
    except (OSError, subprocess.SubprocessError, Skipped) as why:
        raise Skipped("we are root, and nobody can't run it: %s"
                      % why) from None
    return Program(program.path, python), options


def run_by_mode(tally, program, folder):
    # Nobody must get through, to what is its own.
    os.chmod(os.path.dirname(folder), 0o711)
    for name, mode in (("read-only-file", 0o444), ("read-only-folder", 0o555)):
        with tally.test(name):
            other, options = nobody(program)
            by_mode(other, os.path.join(folder, name), mode, options)


# ------------------------------------------------------------ /dev/full

def full_stdout(program, folder, args):
    with open("/dev/full", "wb") as full:
        done = program.run(*args, folder, stdout=full)
    expect_code(done, 3)
    lines = done.stderr.splitlines()
    expect(len(lines) == 1 and NO_SPACE in lines[0],
           "not one clear line: %r" % done.stderr)


def run_full_stdout(tally, program, folder):
    if not os.path.exists("/dev/full"):
        tally.line("skip", "full-stdout", "no /dev/full here")
        return
    for args in (["check"], ["update", "--seeds", 2], ["run"],
                 ["run", "--json"], ["list"], ["show"],
                 ["check", "--format", "jsonl"]):
        words = [str(word).strip("-") for word in args]
        where = os.path.join(folder, "full-stdout-" + "-".join(words))
        write_tree(where, {"a.py": small(1)})
        with tally.test(os.path.basename(where)):
            full_stdout(program, where, args)
            now = read_tree(where)["a.py"]
            if now not in (small(1), updated(1)):
                raise Failed("the file is neither the old nor the new")


def run(tally, program, folder, _options):
    folder = os.path.join(folder, "disk")
    os.makedirs(folder)
    run_mounted(tally, program, folder)
    run_by_mode(tally, program, folder)
    run_full_stdout(tally, program, folder)
