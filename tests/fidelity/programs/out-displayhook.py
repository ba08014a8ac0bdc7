import sys

sys.displayhook(3)
sys.displayhook(None)
sys.displayhook("text")
import builtins

print(builtins._)
exec(compile("1 + 1\n'x'", "<s>", "single"))
