#!/usr/bin/env python3
"""Writes a bank of many small questions, for what only shows with many.

    tests/scale/generate.py FOLDER COUNT

Each program is its own, and so is its key, which is computed here and not by
whatprints. One in a thousand has a wrong key: a report without failures would
prove less. 1,000 questions a folder.
"""
import pathlib
import sys


def numbers(n):
    values = [(n * k) % 97 for k in range(1, 6)]
    return (f"values = {values}\nprint(sum(values), max(values))\n",
            f"{sum(values)} {max(values)}")


def words(n):
    text = f"question-{n:05}"
    return (f"text = {text!r}\nprint(text[::-1].upper())\n",
            text[::-1].upper())


def counts(n):
    seen = {}
    for digit in str(n * n):
        seen[digit] = seen.get(digit, 0) + 1
    return (f"seen = {{}}\nfor digit in str({n} * {n}):\n"
            "    seen[digit] = seen.get(digit, 0) + 1\nprint(seen)\n",
            str(seen))


def raises(n):
    return (f"numbers = list(range({n % 9}))\n"
            "print(len(numbers))\nprint(numbers[9])\n",
            f"{n % 9}\n!IndexError")


KINDS = (numbers, words, counts, raises)


def question(n):
    program, key = KINDS[n % len(KINDS)](n)
    lines = [f'#: id = "scale-{n:05}"']
    if n % 1000 == 50:
        key = "wrong"
    for line in key.splitlines():
        lines.append(f"#: ! {line[1:]}" if line.startswith("!")
                     else f"#: > {line}")
    return program + "\n" + "\n".join(lines) + "\n"


def generate(folder, count):
    for n in range(count):
        where = pathlib.Path(folder, f"{n // 1000:02}")
        if n % 1000 == 0:
            where.mkdir(parents=True, exist_ok=True)
        (where / f"scale-{n:05}.py").write_text(question(n))


if __name__ == "__main__":
    generate(sys.argv[1], int(sys.argv[2]))
