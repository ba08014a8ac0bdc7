import os

print(os.path.basename(__file__), type(__file__).__name__)
print(os.path.isabs(__file__))
