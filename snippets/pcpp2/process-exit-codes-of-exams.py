import multiprocessing
import sys

ctx = multiprocessing.get_context("fork")


def mark(scores):
    failed = [s for s in scores if s < 50]
    sys.exit(len(failed))


codes = []
for scores in ([30, 80, 45], [50, 90]):
    child = ctx.Process(target=mark, args=(scores,))
    child.start()
    child.join()
    codes.append(child.exitcode)
print(codes)

#: id = "process-exit-codes-of-exams"
#: objective = ["pcpp2.3.1"]
#: difficulty = 2
#: tags = ["multiprocessing", "exitcode"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > [2, 0]
#: - !SystemExit
#: - [None, None]
#: - [0, 0]
#: - [2, None]
#: + [2, 0]
#: | `sys.exit(n)` ends only the process in which it is called, here the child.
#: | **After `join()` the parent finds the number in `exitcode`.** It is `None`
#: | only as long as the child hasn't ended. The `SystemExit` never reaches the
#: | parent.
