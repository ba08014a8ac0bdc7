import threading

main = threading.current_thread()


def ring():
    print(threading.current_thread() is main)


bell = threading.Thread(target=ring())
bell.start()
bell.join()
print(bell.is_alive())

#: id = "thread-target-called-at-once"
#: objective = ["pcpp2.3.2"]
#: difficulty = 2
#: tags = ["threading", "target"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > True
#: > False
#: - False\nFalse
#: + True\nFalse
#: - True\nTrue
#: - True\nFalse\nFalse
#: - !TypeError
#: | `target=ring()` calls `ring` at once, in the main thread, and passes on
#: | what it returns: `None`. **A thread without a target does nothing** and
#: | ends. For `ring` to run in the new thread, write `target=ring`.
