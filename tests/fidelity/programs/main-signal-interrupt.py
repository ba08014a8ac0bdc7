# needs: processes
import signal

try:
    signal.raise_signal(signal.SIGINT)
    for i in range(10):
        pass
except KeyboardInterrupt:
    print("interrupted")
