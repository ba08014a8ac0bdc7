#!/usr/bin/env python3
"""check-reports.py WHATPRINTS - do those who read our reports understand them?

Runs `check` over questions of every result, some with hostile names and
outputs, in all formats at once, and gives each report to a consumer: TAP to
perl's TAP::Parser, JUnit to libxml2 (xmllint), to the rules of Jenkins' schema
and to python3-junitparser, SARIF to OASIS' schema 2.1.0 (python3-jsonschema)
and to python3-sarif-python-om, Microsoft's object model, whose classes are
made from it; the same for what `lint` finds. A consumer that isn't there is
skipped, visibly.
"""
import importlib.util
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

QUESTIONS = {
    "true": 'print(1)\n\n#: id = "true"\n#: > 1\n',
    "wrong": 'print("</failure>]]>&\\x1b[0m\\ufffe")\n\n'
             '#: id = "wrong"\n#: > 2\n',
    "stale": 'print(1)\n\n#: id = "stale"\n',
    "unstable": 'print({1.5, 2.5, "k"})\n\n#: id = "unstable"\n'
                "#: > {1.5, 2.5, 'k'}\n",
    "refused": 'import os\nos.system("true")\nprint(1)\n\n'
               '#: id = "refused"\n#: > 1\n',
    "retired": 'print(1)\n\n#: id = "retired"\n#: status = "retired"\n'
               '#: retired-because = "# it \\\\ \\"was\\" <easy>"\n#: > 1\n',
    "unreadable": 'print(1)\n\n#: id = "Not Good"\n#: ~ 2\n',
    "a,b:c%d #e\n::error::f": 'print(1)\n\n#: id = "named"\n#: > 3\n',
}
SARIF_SCHEMA = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                            "sarif-schema.sh")
FAILURES = 7    # two of them in one file
RESULTS = 9
FORMATS = ("json", "jsonl", "junit", "tap", "sarif", "github", "editor")
NOT_JUNIT = "the schema has no such thing: "
JUNIT = {   # element -> attributes, children; of Jenkins' xUnit schema
    "testsuites": ("name time tests failures errors", "testsuite"),
    "testsuite": ("name tests failures errors group time skipped timestamp "
                  "hostname id package file log url version",
                  "testcase properties system-out system-err"),
    "testcase": ("name time classname group",
                 "skipped error failure system-out system-err"),
    "failure": ("type message", ""),
    "error": ("type message", ""),
    "skipped": ("type message", ""),
}


class Failed(Exception):
    """What a report says is not what it should."""


class Skipped(Exception):
    """There is nobody here to read it."""


def expect(what, wanted, found):
    if wanted != found:
        raise Failed(f"{what}: {found!r}, not {wanted!r}")


def run(command):
    if not shutil.which(command[0]):
        raise Skipped(f"no {command[0]} here")
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        raise Failed(f"{command[0]}: {done.stderr.decode()[:500]}")
    return done.stdout.decode()


def check_tap(path):
    """perl's own parser, which knows versions up to 13."""
    script = (
        "use TAP::Parser; my $p = TAP::Parser->new({source => $ARGV[0]}); "
        "my $yaml = 0; while (my $r = $p->next) { $yaml++ if $r->is_yaml } "
        "print join ' ', $p->is_good_plan ? 1 : 0, $p->tests_run, "
        "scalar($p->actual_failed), scalar($p->skipped), "
        "scalar($p->parse_errors), $yaml")
    told = run(["perl", "-e", script, str(path)]).split()
    expect("plan, tests, failed, skipped, errors, diagnoses",
           ["1", str(RESULTS), str(FAILURES), "1", "0", str(FAILURES)], told)


def walk_junit(element):
    attributes, children = JUNIT[element.tag]
    for name in element.attrib:
        if name not in attributes.split():
            raise Failed(f"{NOT_JUNIT}{element.tag}/@{name}")
    for child in element:
        if child.tag not in children.split():
            raise Failed(f"{NOT_JUNIT}{element.tag}/{child.tag}")
        walk_junit(child)


def check_junit(path):
    root = xml.etree.ElementTree.parse(path).getroot()
    expect("root", "testsuites", root.tag)
    walk_junit(root)
    suite = root.find("testsuite")
    for name, path_ in (("tests", "testcase"), ("errors", "testcase/error"),
                        ("failures", "testcase/failure"),
                        ("skipped", "testcase/skipped")):
        expect(name, str(len(suite.findall(path_))), suite.get(name))
    expect("tests", str(RESULTS), suite.get("tests"))
    seconds = suite.get("time")
    if not re.fullmatch(r"[0-9]{1,3}\.[0-9]{3}", seconds):
        raise Failed(f"time: {seconds}")


def check_xmllint(path):
    run(["xmllint", "--noout", "--nonet", str(path)])


def check_junitparser(path):
    if not importlib.util.find_spec("junitparser"):
        raise Skipped("no python3-junitparser here")
    import junitparser
    suites = junitparser.JUnitXml.fromfile(str(path))
    cases = [case for suite in suites for case in suite]
    expect("cases", RESULTS, len(cases))
    expect("failing", FAILURES, sum(
        any(not isinstance(r, junitparser.Skipped) for r in case.result)
        for case in cases))


def to_model(om, name, value):
    """A SARIF object as the class of the model; what it hasn't, fails."""
    kinds = {
        "": "SarifLog", "runs": "Run", "results": "Result", "tool": "Tool",
        "driver": "ToolComponent", "rules": "ReportingDescriptor",
        "message": "Message", "shortDescription": "MultiformatMessageString",
        "locations": "Location", "physicalLocation": "PhysicalLocation",
        "artifactLocation": "ArtifactLocation", "region": "Region",
        "invocations": "Invocation",
        "toolExecutionNotifications": "Notification",
    }
    if isinstance(value, list):
        return [to_model(om, name, item) for item in value]
    if not isinstance(value, dict) or name == "partialFingerprints":
        return value
    kind = getattr(om, kinds[name])
    fields = {field.metadata.get("schema_property_name"): field.name
              for field in kind.__attrs_attrs__}
    for key in value:
        if key not in fields:
            raise Failed(f"SARIF has no {kinds[name]}.{key}")
    return kind(**{fields[key]: to_model(om, key, item)
                   for key, item in value.items()})


def check_sarif(path):
    report = json.loads(path.read_text())
    results = report["runs"][0]["results"]
    expect("results", FAILURES, len(results))
    rules = [r["id"] for r in report["runs"][0]["tool"]["driver"]["rules"]]
    prints = [json.dumps(r["partialFingerprints"]) for r in results]
    expect("fingerprints that differ", len(results), len(set(prints)))
    for result in results:
        place = result["locations"][0]["physicalLocation"]
        if not re.fullmatch(r"([A-Za-z0-9/._~-]|%[0-9A-F]{2})+",
                            place["artifactLocation"]["uri"]):
            raise Failed(f"no URI: {place}")
        expect("a rule of the list", True, result["ruleId"] in rules)
        expect("a line", True, place["region"]["startLine"] > 0)


def check_sarif_schema(path):
    if not importlib.util.find_spec("jsonschema"):
        raise Skipped("no python3-jsonschema here")
    import jsonschema
    found = subprocess.run([SARIF_SCHEMA, "build/sarif"], check=False,
                           capture_output=True, text=True)
    if found.returncode:
        raise Skipped(found.stderr.strip())
    schema = json.loads(pathlib.Path(found.stdout.strip()).read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    for error in jsonschema.Draft7Validator(schema).iter_errors(
            json.loads(path.read_text())):
        raise Failed(f"{list(error.path)}: {error.message[:200]}")


def check_sarif_model(path):
    if not importlib.util.find_spec("sarif_om"):
        raise Skipped("no python3-sarif-python-om here")
    import sarif_om
    to_model(sarif_om, "", json.loads(path.read_text()))


def check_github(path):
    lines = path.read_text().splitlines()
    notes = [line for line in lines if line.startswith("::")]
    expect("annotations", FAILURES, len(notes))
    for line in notes:
        if not re.fullmatch(r"::error file=[^,:]+,line=\d+(,col=\d+)?,"
                            r"title=[^,:]+::.+", line):
            raise Failed(f"no annotation: {line}")
    expect("lines after them", 1, len(lines) - len(notes))


def check_editor(path):
    """As compilers' messages are read: vim's %f:%l:%c: %m, emacs' gnu."""
    lines = path.read_text().splitlines()
    expect("lines", FAILURES, len(lines))
    for line in lines:
        if not re.fullmatch(r"[^\n]+:\d+:\d+: error: .+ \[("
                            r"wrong|stale|unstable|refused|unreadable)\]",
                            line):
            raise Failed(f"no compiler's message: {line}")


def check_lint(tool, folder):
    """The findings of lint, read by the same."""
    told = {}
    for kind in ("jsonl", "sarif", "github"):
        done = subprocess.run(
            [tool, "lint", "--no-run", "bank", "--format", kind], cwd=folder,
            capture_output=True, check=False, text=True)
        told[kind] = done.stdout
    findings = [json.loads(line) for line in told["jsonl"].splitlines()]
    report = folder / "lint.sarif"
    report.write_text(told["sarif"])
    results = json.loads(told["sarif"])["runs"][0]["results"]
    expect("lint's results", [f["code"] for f in findings],
           [r["ruleId"] for r in results])
    notes = [line for line in told["github"].splitlines()
             if line.startswith("::")]
    most = sum(min(10, sum(f["severity"] == severity for f in findings))
               for severity in ("error", "warning", "info"))
    expect("lint's annotations", most, len(notes))
    for check in (check_sarif_schema, check_sarif_model):
        check(report)


CONSUMERS = (("tap", check_tap), ("junit", check_junit),
             ("junit", check_xmllint), ("junit", check_junitparser),
             ("sarif", check_sarif), ("sarif", check_sarif_model),
             ("sarif", check_sarif_schema),
             ("github", check_github), ("editor", check_editor))


def main():
    tool = os.path.abspath(sys.argv[1])
    passed = failed = skipped = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "bank").mkdir()
        for stem, text in QUESTIONS.items():
            (folder / "bank" / f"{stem}.py").write_text(text)
        command = [tool, "check", "bank", "--seeds", "16"]
        for kind in FORMATS:
            command += ["--format", f"{kind}=report.{kind}"]
        done = subprocess.run(command, cwd=folder, capture_output=True,
                              check=False)
        if done.returncode != 2 or done.stdout:
            sys.exit(f"check: {done.returncode}, {done.stderr.decode()}")
        calls = [(check, (folder / f"report.{kind}",))
                 for kind, check in CONSUMERS]
        for check, args in calls + [(check_lint, (tool, folder))]:
            try:
                check(*args)
                passed += 1
            except Skipped as why:
                skipped += 1
                print(f"skip {check.__name__}: {why}")
            except Failed as why:
                failed += 1
                print(f"FAIL {check.__name__}: {why}")
    print(f"reports: {passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
