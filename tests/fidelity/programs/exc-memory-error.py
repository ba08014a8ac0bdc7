try:
    x = [0] * (2**62)
except MemoryError as e:
    print(repr(e))
try:
    "x" * (2**63)
except OverflowError as e:
    print(e)
raise MemoryError
