import sys

print("before")
sys.stdout.close()
try:
    print("after")
except ValueError as e:
    sys.stderr.write(str(e))
