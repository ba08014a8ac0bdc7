# needs: threads
import atexit
import threading


@atexit.register
def late():
    try:
        t = threading.Thread(target=print, args=("late thread",))
        t.start()
        t.join()
    except RuntimeError as e:
        print(e)


print("main")
