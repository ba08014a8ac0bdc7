import threading

left = threading.Lock()
right = threading.Lock()
if (left.acquire(blocking=False)
        or right.acquire(blocking=False)):
    print(left.locked(), right.locked())
if (left.acquire(blocking=False)
        or right.acquire(blocking=False)):
    print(left.locked(), right.locked())

#: id = "one-lock-or-the-other"
#: objective = ["pcpp2.3.s2"]
#: difficulty = 3
#: tags = ["threading", "lock", "logical"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False
#: > True True
#: - !RuntimeError
#: - True True\nTrue True
#: - True True
#: - True False\nFalse True
#: + True False\nTrue True
#: | **`or` doesn't run its right side when the left one is true.** The first
#: | time `left` is free, so `right` isn't even asked for. The second time
#: | `left` is taken, and `or` goes on to `right`. With both sides run, the
#: | second `if` would find no lock.
