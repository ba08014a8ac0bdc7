# needs: files
try:
    open("new.txt", "q")
except ValueError as e:
    print(e)
with open("new.txt", "w") as f:
    try:
        f.read()
    except OSError as e:
        print(type(e).__name__, e)
f.write("x")
