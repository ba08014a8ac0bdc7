import os

for i in range(3000):
    print(i)
    if i % 500 == 0:
        os.write(1, b"[%d]\n" % i)
