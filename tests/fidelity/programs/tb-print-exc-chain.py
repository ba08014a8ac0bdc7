import sys
import traceback

try:
    try:
        int("x")
    except ValueError as e:
        raise RuntimeError("outer") from e
except RuntimeError:
    traceback.print_exc(file=sys.stdout)
