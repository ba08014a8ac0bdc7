# needs: threads
import threading
import queue

q = queue.Queue(maxsize=2)
q.put(1)
print(q.get(), q.qsize(), q.full())
with threading.RLock() as got:
    print(got)
q.get_nowait()
