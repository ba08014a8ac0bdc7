#!/usr/bin/env python3
"""
causes.py - what explaining answers costs, in CPU time of one core

    tests/bench/causes.py --whatprints PROGRAM [--every N] [--answers N] BANK

BANK is JSON lines that `whatprints import` reads. First all beliefs and slips
of one question: it is put into a bank once and six times over, and the
difference shared by five, so that starting the boxes isn't counted. Then
`grade` from the cache: every wrong option of the bank as an answer, again and
again, all causes looked for; and the memory that a tenth of them takes.
"""

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import tempfile

COPIES = 6


def cpu(command):
    """CPU seconds of a command and all that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit("%s: exit code %d" % (" ".join(command), done.returncode))
    return (after.ru_utime + after.ru_stime
            - before.ru_utime - before.ru_stime)


def memory(command):
    """The most memory of a command itself, in MiB."""
    with open(os.devnull, "wb") as nothing:
        child = os.posix_spawn(command[0], command, os.environ, file_actions=[
            (os.POSIX_SPAWN_DUP2, nothing.fileno(), 1)])
        _, _, used = os.wait4(child, 0)
    return used.ru_maxrss / 1024.0


def predicting(program, text, copies):
    """CPU seconds for the predictions of so many copies of a question."""
    with tempfile.TemporaryDirectory() as folder:
        bank = os.path.join(folder, "bank")
        os.mkdir(bank)
        for number in range(copies):
            path = os.path.join(bank, "copy-%d.py" % number)
            with open(path, "w", encoding="utf-8") as to:
                to.write(re.sub('#: id = ".*"', '#: id = "copy-%d"' % number,
                                text))
        answers = os.path.join(folder, "answers")
        with open(answers, "w", encoding="utf-8") as to:
            to.write('{"id": "copy-0", "answer": "nothing like it"}\n')
        return cpu([program, "grade", bank, "--answers", answers, "--format",
                    "jsonl", "--cache", os.path.join(folder, "cache")])


def one_question(program, folder, every):
    costs = []
    for name in sorted(os.listdir(folder))[::every]:
        with open(os.path.join(folder, name), encoding="utf-8") as question:
            text = question.read()
        costs.append((predicting(program, text, COPIES)
                      - predicting(program, text, 1)) / (COPIES - 1))
    costs.sort()
    print("all beliefs and slips of one question, ms of CPU, %d questions: "
          "median %.0f, 95th percentile %.0f (aim: a median of 150)" % (
              len(costs), 1000 * costs[len(costs) // 2],
              1000 * costs[int(len(costs) * 0.95)]))


def wrong_answers(bank):
    with open(bank, encoding="utf-8") as lines:
        for line in lines:
            question = json.loads(line)
            for index, choice in enumerate(question["choices"]):
                if index not in question["correct"]:
                    yield json.dumps({
                        "id": question["id"],
                        "answer": choice.replace("\\n", "\n")}) + "\n"


def many_answers(program, folder, bank, count, work):
    some = list(wrong_answers(bank))
    command = [program, "grade", folder, "--format", "jsonl", "--cache",
               os.path.join(work, "cache"), "--answers"]
    paths = []
    for number in (1, count // 10, count):
        paths.append(os.path.join(work, "answers-%d" % number))
        with open(paths[-1], "w", encoding="utf-8") as to:
            to.writelines(some[i % len(some)] for i in range(number))
    cpu(command + paths[:1])  # fills the cache
    start = cpu(command + paths[:1])
    seconds = cpu(command + paths[2:]) - start
    few, many = [memory(command + [path]) for path in paths[1:]]
    print("%d wrong answers graded from the cache, causes looked for: %.0f "
          "a second of CPU (aim: 50,000), %.1f MiB; a tenth of them %.1f MiB"
          % (count, count / seconds, many, few))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[1])
    parser.add_argument("bank")
    parser.add_argument("--whatprints", required=True)
    parser.add_argument("--every", type=int, default=4, metavar="N")
    parser.add_argument("--answers", type=int, default=500000, metavar="N")
    args = parser.parse_args()
    program = os.path.abspath(args.whatprints)
    with tempfile.TemporaryDirectory() as work:
        folder = os.path.join(work, "bank")
        subprocess.run([program, "import", "--from", "jsonl", "--to", folder,
                        args.bank], stdout=subprocess.DEVNULL, check=True)
        one_question(program, folder, args.every)
        many_answers(program, folder, args.bank, args.answers, work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
