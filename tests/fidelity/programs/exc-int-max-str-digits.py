import sys

print(len(str(10**4000)))
try:
    str(10**5000)
except ValueError as e:
    print(e)
print(sys.get_int_max_str_digits() if hasattr(sys, "get_int_max_str_digits") else None)
int("1" * 5000)
