import time

a = time.perf_counter()
time.sleep(0.01)
print(time.perf_counter() > a, time.time() > 1.6e9, time.gmtime(0)[:6])
print(time.strftime("%Y-%m-%d", time.gmtime(86400)), type(time.time_ns()).__name__)
