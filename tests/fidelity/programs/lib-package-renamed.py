# Nobody imported its submodule.
import collections as c

print(hasattr(c, "abc"), "abc" in dir(c))
