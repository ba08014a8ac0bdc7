import sys


class Plain:
    def write(self, text):
        return sys.__stdout__.write("<" + text + ">")


sys.stdout = Plain()
print("a", "b")
print("c", flush=True)
