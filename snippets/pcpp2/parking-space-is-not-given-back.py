import multiprocessing

ctx = multiprocessing.get_context("fork")


def park(spaces):
    spaces.acquire()


spaces = ctx.Semaphore(2)
car = ctx.Process(target=park, args=(spaces,))
car.start()
car.join()
print(spaces.acquire(block=False))
print(spaces.acquire(block=False))

#: id = "parking-space-is-not-given-back"
#: objective = ["pcpp2.3.4", "pcpp2.3.s2"]
#: difficulty = 3
#: tags = ["multiprocessing", "semaphore"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > True
#: > False
#: + True\nFalse
#: - True\nTrue
#: - False\nFalse
#: - None\nNone
#: - !ValueError
#: | The child took one of two spaces and ended without `release()`. **The end
#: | of a process doesn't give its semaphores back.** So one space is left, and
#: | the second `acquire` fails. `with spaces:` would have released it.
