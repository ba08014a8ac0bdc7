import sys

for name in "sys", "builtins", "io", "os", "site", "codecs", "abc", "stat", "time", "encodings.utf_8":
    print(name, name in sys.modules)
