import argparse

p = argparse.ArgumentParser()
p.add_argument("--v", action="store_true")
print(p.parse_args(), p.prog)
p.print_usage()
