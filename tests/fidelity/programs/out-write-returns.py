import sys

n = sys.stdout.write("héllo\n")
print(n)
print(sys.stdout.write(""))
print(sys.stdout.buffer.write("é\n".encode()))
sys.stdout.writelines(["a", "b\n"])
