a, b = [], []
a.append(b)
b.append(a)
try:
    print(a == b)
except RecursionError as e:
    print(e)
class R:
    def __getattr__(self, name):
        return getattr(self, name)
try:
    R().x
except RecursionError as e:
    print(type(e).__name__)
