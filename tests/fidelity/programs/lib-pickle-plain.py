import pickle


class Q:
    pass


q = Q()
q.me = q
r = pickle.loads(pickle.dumps(q))
print(r.me is r, pickle.loads(pickle.dumps([1, {"a": (2,)}, {3}])))
print(pickle.dumps([1, "a"], 0))
pickle.loads(b"garbage")
