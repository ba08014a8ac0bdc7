value = 10
from __main__ import value as copy

value = 11
print(value, copy)
from __main__ import missing
