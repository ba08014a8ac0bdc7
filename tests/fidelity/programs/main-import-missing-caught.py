try:
    import no.such.module
except ModuleNotFoundError as e:
    print(e, e.name, e.path)
try:
    from math import no_such_name
except ImportError as e:
    print(e.name, type(e).__name__)
    print(str(e).split(" (")[0])
try:
    import os.path.nothing
except ModuleNotFoundError as e:
    print(e)
