import threading


def give_back(keys):
    with keys:
        pass
    try:
        keys.release()
        return "fine"
    except ValueError:
        return "too many"


print(give_back(threading.Semaphore(2)))
print(give_back(threading.BoundedSemaphore(2)))

#: id = "semaphore-released-too-often"
#: objective = ["pcpp2.3.s2"]
#: difficulty = 2
#: tags = ["threading", "semaphore", "exceptions"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > fine
#: > too many
#: - fine\nfine
#: + fine\ntoo many
#: - too many\ntoo many
#: - too many\nfine
#: - !ValueError
#: | `with` has already released what it took. A `Semaphore` may be released
#: | once more and then counts to 3. **A `BoundedSemaphore` never rises above
#: | its start** and raises `ValueError`.
