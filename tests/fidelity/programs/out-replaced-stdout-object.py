import sys


class Shout:
    def write(self, text):
        sys.__stdout__.write(text.upper())


sys.stdout = Shout()
print("hello", "you", sep="-")
print("no flush method is fine")
