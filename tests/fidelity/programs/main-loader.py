print(type(__loader__).__name__)
print(type(__loader__).__module__)
