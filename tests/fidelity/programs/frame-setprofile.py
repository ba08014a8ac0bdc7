import sys


def prof(frame, event, arg):
    if event.startswith("c_"):
        print(event, arg.__name__, file=out)
    else:
        print(event, frame.f_code.co_name, file=out)


def f():
    return len("abc")


import io

out = io.StringIO()
sys.setprofile(prof)
f()
sys.setprofile(None)
for line in out.getvalue().splitlines()[:4]:
    print(line)
