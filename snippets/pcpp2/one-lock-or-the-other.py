import threading

left = threading.Lock()
right = threading.Lock()


def take_a_desk():
    return (left.acquire(blocking=False)
            or right.acquire(blocking=False))


for guest in ["Ann", "Bob"]:
    take_a_desk()
    print(guest, left.locked(), right.locked())

#: id = "one-lock-or-the-other"
#: objective = ["pcpp2.3.s2"]
#: difficulty = 3
#: tags = ["threading", "lock", "logical"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > Ann True False
#: > Bob True True
#: - Ann True True\nBob True True
#: - Ann True False\nBob True False
#: - Ann True False\nBob False True
#: + Ann True False\nBob True True
#: - !RuntimeError
#: | **`or` doesn't run its right side when the left one is true.** For Ann
#: | `left` is free, so `right` isn't even asked for. For Bob `left` is taken,
#: | and `or` goes on to `right`.
