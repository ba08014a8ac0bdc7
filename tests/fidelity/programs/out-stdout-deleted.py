import sys

print("before")
del sys.stdout
try:
    print("x")
except RuntimeError as e:
    sys.__stdout__.write(str(e) + "\n")
print("again")
