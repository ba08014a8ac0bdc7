import io
import sys

extra = io.TextIOWrapper(io.FileIO(1, "w", closefd=False), encoding="ascii")
extra.write("from extra\n")
print("from print")
