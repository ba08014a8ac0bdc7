import threading

fork = threading.Lock()
knife = threading.Lock()


def eat():
    with knife:
        if fork.acquire(timeout=0.02):
            print("eats")
            fork.release()
        else:
            print("waits")


with fork:
    guest = threading.Thread(target=eat)
    guest.start()
    guest.join()
eat()

#: id = "second-lock-with-a-timeout"
#: objective = ["pcpp2.3.s2"]
#: difficulty = 2
#: tags = ["threading", "lock", "deadlock"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > waits
#: > eats
#: + waits\neats
#: - eats\neats
#: - waits\nwaits
#: - waits
#: - !TimeoutError
#: | The main thread holds the fork while it waits for the guest.
#: | **`acquire(timeout=...)` gives up and returns `False`**, so there is no
#: | deadlock, and no exception. Afterwards both locks are free.
