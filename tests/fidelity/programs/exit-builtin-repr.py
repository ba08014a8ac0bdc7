print(exit)
print(quit, type(quit).__name__)
print(repr(exit) == str(exit))
