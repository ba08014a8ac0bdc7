import sys


class N:
    def __del__(self, out=sys.stdout):
        out.write("through a default\n")
        print("flush", flush=True)


n = N()
print("end")
