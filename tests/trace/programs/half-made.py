"""A tuple that is still being made has holes, and the collector shows it."""
import gc
def g():
    tag = object()
    yield tag
    for t in gc.get_referrers(tag):
        if type(t) is tuple and len(t) == 10:
            n = len(t)
            yield n
            del t
            return
x = tuple(g())
print(len(x))
