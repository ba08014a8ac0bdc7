# needs: files
import atexit

f = open("out.txt", "w")
f.write("pending")
atexit.register(lambda: print(repr(open("out.txt").read())))
