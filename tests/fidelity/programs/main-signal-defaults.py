# needs: processes
import signal

print(signal.getsignal(signal.SIGINT))
print(signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGPIPE))
