import os

print(os.getcwd() == os.path.dirname(os.path.abspath("x")))
print(os.path.exists("no-such-file"), os.path.abspath("a")[0])
open("no-such-file.txt")
