import sys
import __main__

print(__name__, __main__.__name__)
print(__main__ is sys.modules["__main__"], __main__.__dict__ is globals())
__main__.shared = 3
print(shared)
