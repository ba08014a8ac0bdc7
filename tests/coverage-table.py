#!/usr/bin/env python3
"""coverage-table.py WHATPRINTS [--write] - is the table of objectives in
snippets/README.md what `coverage` says of the bank?

The table stands between two comments. --write puts the present one there.
"""
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
README = ROOT / "snippets" / "README.md"
FROM, TO = "<!-- coverage -->\n", "<!-- /coverage -->\n"


def table(tool):
    done = subprocess.run(
        [tool, "coverage", "snippets", "--format", "jsonl"], cwd=ROOT,
        check=True, stdout=subprocess.PIPE, text=True)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    lines = ["| objective | questions | level 1, 2, 3 | fit |",
             "|---|---|---|---|"]
    total = 0
    for row in sorted((r for r in rows if r["kind"] == "objective"),
                      key=lambda r: place(r["id"])):
        total += row["questions"]
        lines.append("| %s %s | %d | %s | %s |" % (
            row["id"], row["title"], row["questions"], ", ".join(
                str(row["by_difficulty"][level]) for level in "123"),
            row["print_fit"]))
    return "%d questions.\n\n%s\n" % (total, "\n".join(lines))


def place(name):
    exam, section, number = name.split(".")
    return (exam, int(section), number.startswith("s"),
            int(number.lstrip("s")))


def main():
    text = README.read_text(encoding="utf-8")
    before, rest = text.split(FROM)
    old, after = rest.split(TO)
    new = table(sys.argv[1])
    if sys.argv[2:] == ["--write"]:
        README.write_text(before + FROM + new + TO + after, encoding="utf-8")
    elif old != new:
        sys.exit("snippets/README.md: the table of objectives is not what "
                 "`coverage` says: make coverage-table")


if __name__ == "__main__":
    main()
