import argparse

p = argparse.ArgumentParser(prog="tool", description="Does it.")
p.add_argument("name")
p.add_argument("-n", type=int, default=1, help="how many")
print(p.parse_args(["x", "-n", "3"]))
print(p.format_usage(), end="")
p.parse_args(["x", "-n", "y"])
