import sys

sys.stdout.write("no newline")
sys.exit("to stderr")
