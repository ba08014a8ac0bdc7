# needs: threads
import threading

print(threading.current_thread().name, threading.main_thread() is threading.current_thread())
print(threading.active_count(), [t.name for t in threading.enumerate()])
print(threading.current_thread().daemon, type(threading.current_thread()).__name__)
