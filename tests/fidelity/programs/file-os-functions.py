# needs: files
import os

os.mkdir("d")
open("d/a.txt", "w").close()
print(sorted(os.listdir("d")), os.path.getsize("d/a.txt"))
os.rename("d/a.txt", "d/b.txt")
print(os.path.exists("d/a.txt"), os.listdir("d"))
try:
    os.rmdir("d")
except OSError as e:
    print(type(e).__name__, e)
os.remove("d/b.txt")
os.rmdir("d")
os.rmdir("d")
