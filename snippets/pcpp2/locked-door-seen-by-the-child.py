import multiprocessing

ctx = multiprocessing.get_context("fork")


def try_door(door):
    print(door.acquire(block=False), flush=True)


door = ctx.Lock()
door.acquire()
guest = ctx.Process(target=try_door, args=(door,))
guest.start()
guest.join()
door.release()
try_door(door)

#: id = "locked-door-seen-by-the-child"
#: objective = ["pcpp2.3.4", "pcpp2.3.s2"]
#: difficulty = 2
#: tags = ["multiprocessing", "lock"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > False
#: > True
#: - True\nTrue
#: + False\nTrue
#: - False\nFalse
#: - True\nFalse
#: - !ValueError
#: | **A lock of `multiprocessing` is one lock for all processes**, even though
#: | a fork copies all else. The child meets a locked door, and `block=False`
#: | answers `False` at once. After the release the parent gets it.
