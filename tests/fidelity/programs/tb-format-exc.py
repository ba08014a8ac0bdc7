import traceback


def f():
    return {}["missing"]


try:
    f()
except KeyError:
    text = traceback.format_exc()
print(text)
print(len(text.splitlines()) > 4, repr(traceback.format_exc()))
