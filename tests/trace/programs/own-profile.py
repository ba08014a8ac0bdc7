import sys

events = []


def profiler(frame, event, arg):
    events.append((event, frame.f_code.co_name))


def profiled(text):
    return len(text)


sys.setprofile(profiler)
profiled("abc")
sys.setprofile(None)
print(events)
