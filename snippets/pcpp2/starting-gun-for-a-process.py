import multiprocessing

ctx = multiprocessing.get_context("fork")


def runner(gun):
    gun.wait()
    print("running", flush=True)


gun = ctx.Event()
child = ctx.Process(target=runner, args=(gun,))
child.start()
print("ready", gun.is_set(), flush=True)
gun.set()
child.join()
print("finished", gun.is_set())

#: id = "starting-gun-for-a-process"
#: objective = ["pcpp2.3.4"]
#: difficulty = 1
#: tags = ["multiprocessing", "event"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > ready False
#: > running
#: > finished True
#: - running\nready False\nfinished True
#: + ready False\nrunning\nfinished True
#: - ready False\nrunning\nfinished False
#: - ready False\nfinished True\nrunning
#: - !TypeError
#: | `wait()` blocks until somebody calls `set()`, so the runner comes after
#: | "ready"; `join()` keeps "finished" for the end. **An event stays set until
#: | `clear()`**: a `wait()` doesn't use it up.
