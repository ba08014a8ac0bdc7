import sys

print("é")
sys.stdout.reconfigure(encoding="latin-1")
print("é")
sys.stdout.reconfigure(encoding="ascii", errors="backslashreplace")
print("é €")
sys.stdout.reconfigure(errors="strict")
print("é")
