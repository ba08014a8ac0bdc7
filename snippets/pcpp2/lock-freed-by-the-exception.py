import threading

till = threading.Lock()
try:
    with till:
        print(till.locked())
        int("ten")
        print("paid")
except ValueError:
    print(till.locked())

#: id = "lock-freed-by-the-exception"
#: objective = ["pcpp2.3.s2"]
#: difficulty = 1
#: tags = ["threading", "lock", "exceptions"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > True
#: > False
#: + True\nFalse
#: - True\nTrue
#: - False\nFalse
#: - True\npaid\nFalse
#: - !ValueError
#: | **`with` releases the lock however its block ends**, also by an exception.
#: | The handler stands outside of it and finds the lock free. After a bare
#: | `acquire()` the lock would still be held.
