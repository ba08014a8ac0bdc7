# needs: files
with open("data.txt", "w") as f:
    print(f.write("one\ntwo\n"))
    print("three", file=f)
with open("data.txt") as f:
    for line in f:
        print(repr(line))
print(open("data.txt", "rb").read())
open("data.txt", "x")
