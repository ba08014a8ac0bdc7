for e in (KeyError, FileNotFoundError, UnicodeDecodeError, ModuleNotFoundError, RecursionError, SystemExit, TabError):
    print([c.__name__ for c in e.__mro__])
print(IOError is OSError, EnvironmentError is OSError)
