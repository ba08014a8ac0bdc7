import queue
import sched

q = queue.PriorityQueue()
for x in 3, 1, 2:
    q.put(x)
print([q.get() for _ in range(3)])
now = 0
s = sched.scheduler(lambda: now, lambda d: None)
s.enterabs(0, 2, print, ("second",))
s.enterabs(0, 1, print, ("first",))
s.run()
q.get_nowait()
