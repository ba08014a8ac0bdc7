import os

print("before", end="")
try:
    input()
except EOFError:
    os.write(1, b"|after input\n")
print("end")
