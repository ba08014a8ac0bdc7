import threading

for kind in (threading.Lock, threading.RLock):
    key = kind()
    with key:
        print(key.acquire(blocking=False))

#: id = "lock-asked-twice"
#: objective = ["pcpp2.3.s2"]
#: difficulty = 2
#: tags = ["threading", "lock", "rlock"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > False
#: > True
#: - True\nFalse
#: - True\nTrue
#: - False\nFalse
#: + False\nTrue
#: - !RuntimeError
#: | **A `Lock` can't be taken a second time, not even by the thread that holds
#: | it**; without `blocking=False` that would be a deadlock. An `RLock` counts
#: | how often its owner has taken it.
