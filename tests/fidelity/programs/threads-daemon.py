# needs: threads
import threading

e = threading.Event()


def work():
    e.wait()
    print("never printed")


threading.Thread(target=work, daemon=True).start()
print("end")
