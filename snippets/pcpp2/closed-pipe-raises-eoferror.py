import multiprocessing

ctx = multiprocessing.get_context("fork")


def measure(out):
    for value in (3, 0, 4):
        out.send(value)


inlet, outlet = ctx.Pipe(duplex=False)
child = ctx.Process(target=measure, args=(outlet,))
child.start()
outlet.close()
total = 0
try:
    while True:
        total += inlet.recv()
except EOFError:
    print("end", total)
child.join()

#: id = "closed-pipe-raises-eoferror"
#: objective = ["pcpp2.3.s1"]
#: difficulty = 2
#: tags = ["multiprocessing", "pipe", "exceptions"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > end 7
#: - end 3
#: + end 7
#: - end 0
#: - 7
#: - !EOFError
#: | `recv` waits for an object, and **raises `EOFError` when nothing is left
#: | and every sending end is closed**: the child's by its end, the parent's by
#: | `close()`. A 0 that was sent is an ordinary value.
