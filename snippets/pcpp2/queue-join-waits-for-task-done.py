import queue
import threading
import time

letters = queue.Queue()
stamped = []


def clerk():
    while True:
        letter = letters.get()
        time.sleep(0.02)
        stamped.append(letter)
        letters.task_done()


threading.Thread(target=clerk, daemon=True).start()
for letter in "abc":
    letters.put(letter)
letters.join()
print(stamped, letters.empty())

#: id = "queue-join-waits-for-task-done"
#: objective = ["pcpp2.3.5"]
#: difficulty = 2
#: tags = ["queue", "threading", "join"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['a', 'b', 'c'] True
#: + ['a', 'b', 'c'] True
#: - ['a', 'b'] True
#: - [] False
#: - ['a', 'b', 'c'] False
#: - ['c', 'b', 'a'] True
#: | `join()` of a queue waits until `task_done()` has been called **once for
#: | each item put in**, not just until the queue is empty. So the last letter
#: | is stamped, too. The daemon thread doesn't keep the program alive.
