# needs: threads
from concurrent.futures import ThreadPoolExecutor
import time

pool = ThreadPoolExecutor(1)
pool.submit(lambda: (time.sleep(0.05), print("task")))
print("main done")
