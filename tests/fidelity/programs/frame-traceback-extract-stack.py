import traceback


def f():
    for entry in traceback.extract_stack():
        print(entry.name, entry.lineno, entry.line)


f()
print(len(traceback.extract_stack()))
