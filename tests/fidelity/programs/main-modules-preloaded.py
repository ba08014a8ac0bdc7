import sys

for name in "random", "decimal", "datetime", "json", "re", "typing", "enum", "traceback":
    print(name, name in sys.modules)
