import sys

sys.stdout.mine = 3
print(sys.stdout.mine)
old = sys.stdout.write
sys.stdout.write = lambda s: old(s.replace("a", "A"))
print("banana")
