#!/usr/bin/env python3
"""check-pipelines.py WHATPRINTS - do the pre-commit hooks and the action work?

Installs the hooks of this tree in a repository of its own by pre-commit, and
commits a right and a wrong key; runs the steps of the composite action as a
runner would, with inputs that try to be code. What isn't here is skipped,
visibly.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
ACTION = ROOT / ".github/actions/check/action.yml"
RIGHT = 'print(1)\n\n#: id = "one"\n#: > 1\n'
WRONG = 'print(1)\n\n#: id = "one"\n#: > 2\n'
STALE = 'print(1)\n\n#: id = "one"\n'


class Pipelines:
    """A folder to work in, whatprints on PATH, and the score."""

    def __init__(self, tool, folder):
        self.folder = pathlib.Path(folder)
        self.passed = self.failed = self.skipped = 0
        tools = self.folder / "tools"
        tools.mkdir()
        (tools / "whatprints").symlink_to(os.path.abspath(tool))
        self.env = {
            "PATH": f"{tools}:{os.environ['PATH']}", "HOME": folder,
            "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C.UTF-8",
            "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
            "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
        }

    def expect(self, what, wanted, found, told=""):
        if wanted == found:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAIL {what}: {found!r}, not {wanted!r}\n{told}")

    def skip(self, why):
        self.skipped += 1
        print(f"skip {why}")

    def call(self, where, *command, **env):
        return subprocess.run(command, cwd=where, env={**self.env, **env},
                              capture_output=True, text=True, check=False)


def commit(p, where):
    p.call(where, "git", "init", "-q")
    p.call(where, "git", "add", "-A")
    p.call(where, "git", "commit", "-qm", "As it is")


def run_hook(p, where, hook, *more):
    done = p.call(where, "pre-commit", "try-repo", str(p.folder / "hooks"),
                  hook, "--all-files", *more)
    return done.returncode, done.stdout + done.stderr


def check_hooks(p):
    if not shutil.which("pre-commit") or not shutil.which("git"):
        p.skip("hooks: no pre-commit or no git here")
        return
    # The hooks as they stand here, not as they were committed last.
    hooks = p.folder / "hooks"
    hooks.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", hooks)
    commit(p, hooks)
    where = p.folder / "repository"
    question = where / "questions/one.py"
    question.parent.mkdir(parents=True)
    question.write_text(RIGHT)
    commit(p, where)
    code, told = run_hook(p, where, "whatprints-check")
    p.expect("a right key", (0, True), (code, "Passed" in told), told)
    question.write_text(WRONG)
    p.call(where, "git", "add", "-A")
    code, told = run_hook(p, where, "whatprints-check")
    p.expect("a wrong key", (1, True), (code, 'key says "2"' in told), told)
    question.write_text(STALE)
    p.call(where, "git", "add", "-A")
    code, told = run_hook(p, where, "whatprints-update", "--hook-stage",
                          "manual")
    p.expect("a key is written", (1, RIGHT),
             (code, question.read_text()), told)


def run_step(p, yaml_step, where, inputs):
    """One `run` of a composite action; its env refers to nothing but inputs."""
    env = {}
    for name, value in yaml_step["env"].items():
        for key, given in inputs.items():
            value = value.replace("${{ inputs." + key + " }}", given)
        env[name] = value.replace("${{ github.action_path }}",
                                  str(ACTION.parent))
    return p.call(where, "bash", "--noprofile", "--norc", "-eo", "pipefail",
                  "-c", yaml_step["run"],
                  GITHUB_PATH=str(p.folder / "path"),
                  GITHUB_STEP_SUMMARY=str(p.folder / "summary"), **env)


def check_action(p, yaml):
    action = yaml.safe_load(ACTION.read_text())
    steps = action["runs"]["steps"]
    for step in steps:
        p.expect("a shell", "bash", step.get("shell"))
        p.expect("no expression in a script", False, "${{" in step["run"])
    where = p.folder / "work"
    where.mkdir()
    (where / "a.py").write_text(WRONG)
    inputs = {name: row.get("default", "")
              for name, row in action["inputs"].items()}
    p.expect("nothing to build", 0,
             run_step(p, steps[0], where, inputs).returncode)
    done = run_step(p, steps[1], where, inputs)
    p.expect("exit code", 1, done.returncode, done.stderr)
    p.expect("annotation", "::error file=a.py,line=4,title=one (Python",
             done.stdout[:42])
    summary = (p.folder / "summary").read_text()
    p.expect("summary", True, "<code>a.py</code> | 4 |" in summary, summary)
    hostile = {**inputs, "paths": "a.py $(touch$IFS'x')", "junit": "r x.xml",
               "args": "--seeds 2 `touch x`"}
    done = run_step(p, steps[1], where, hostile)
    p.expect("inputs are no code", (2, ["a.py"]),
             (done.returncode, sorted(os.listdir(where))), done.stderr)
    (where / "a.py").write_text(RIGHT)
    done = run_step(p, steps[1], where, {**inputs, "junit": "r x.xml"})
    p.expect("a right key", (0, ["a.py", "r x.xml"]),
             (done.returncode, sorted(os.listdir(where))), done.stderr)


def check_yaml(p):
    try:
        import yaml
    except ImportError:
        p.skip("action, examples: no python3-yaml here")
        return
    check_action(p, yaml)
    for path in sorted((ROOT / ".github/examples").iterdir()):
        p.expect(path.name, dict, type(yaml.safe_load(path.read_text())))


def main():
    with tempfile.TemporaryDirectory() as folder:
        p = Pipelines(sys.argv[1], folder)
        check_hooks(p)
        check_yaml(p)
    print(f"pipelines: {p.passed} passed, {p.failed} failed, "
          f"{p.skipped} skipped")
    return 1 if p.failed else 0


if __name__ == "__main__":
    sys.exit(main())
