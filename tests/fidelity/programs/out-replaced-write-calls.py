import sys

calls = []


class Recorder:
    def write(self, text):
        calls.append(text)


sys.stdout = Recorder()
print("a", 1, None, sep="-", end="!")
print()
sys.stdout = sys.__stdout__
print(calls)
