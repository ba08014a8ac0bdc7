# needs: threads
import threading

lock = threading.Lock()
n = 0


def work():
    global n
    for _ in range(1000):
        with lock:
            n += 1


ts = [threading.Thread(target=work) for _ in range(4)]
[t.start() for t in ts]
[t.join() for t in ts]
print(n, lock.locked())
lock.release()
