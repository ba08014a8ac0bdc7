# needs: threads
import threading

threading.Timer(0.05, print, ["timer fired"]).start()
print("main done")
