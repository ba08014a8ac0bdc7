import sys

sys.breakpointhook = lambda *a, **k: print("hook", a, k)
breakpoint()
breakpoint(1, x=2)
