import sys

sys.stdout.reconfigure(newline="\r\n")
print("a")
print("b\nc")
sys.stdout.reconfigure(newline="")
print("d")
