import sys

try:
    sys.stdout.write(3)
except TypeError as e:
    print(e)
try:
    sys.stdout.write(b"x")
except TypeError as e:
    print(e)
sys.stdout.buffer.write("text")
