import queue
import threading

jobs = queue.Queue()
done = []


def worker():
    while True:
        job = jobs.get()
        if job is None:
            break
        done.append(job * 2)


for item in (5, 0, None, 4):
    jobs.put(item)
thread = threading.Thread(target=worker)
thread.start()
thread.join()
print(done, jobs.qsize())

#: id = "sentinel-ends-the-worker"
#: objective = ["pcpp2.3.5"]
#: difficulty = 2
#: tags = ["queue", "threading"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > [10, 0] 1
#: - [10, 0, 8] 0
#: - [10] 2
#: - [10, 0] 2
#: + [10, 0] 1
#: - !TypeError
#: | `None` is taken out of the queue and ends the worker; the 4 behind it
#: | stays. **`is None` is true for `None` only**, so the 0 is an ordinary job.
#: | `[10] 2` would be the result of `if not job`.
