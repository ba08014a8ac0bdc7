# needs: threads
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(2) as pool:
    print(list(pool.map(lambda x: x * x, range(5))))
    f = pool.submit(int, "x")
print(type(f.exception()).__name__)
f.result()
