import sys

out = open(1, "w", closefd=False)
out.write("second layer\n")
print("first layer")
