import sys

print(sys.stdout is sys.__stdout__)
sys.stdout = None
print("lost")
print("kept", file=sys.__stdout__)
