from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

c = Counter("mississippi")
print(c, c.most_common(2), c - Counter("miss"), c["zz"], sorted(c.elements())[:3])
d = defaultdict(list)
d["a"].append(1)
print(d, OrderedDict(a=1, b=2), deque([1, 2, 3], maxlen=2), ChainMap({"a": 1}, {"b": 2}))
P = namedtuple("P", "x y", defaults=[5])
p = P(1)
print(p, p._replace(x=3), P._fields, p._asdict(), p == (1, 5))
P()
