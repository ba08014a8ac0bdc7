# needs: processes
import signal


def handler(number, frame):
    print("got", signal.Signals(number).name, frame.f_lineno)


signal.signal(signal.SIGUSR1, handler)
signal.raise_signal(signal.SIGUSR1)
print("after")
