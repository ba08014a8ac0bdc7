import pickle


class P:
    def __init__(self, x):
        self.x = x

    def __reduce__(self):
        print("reducing")
        return P, (self.x,)


data = pickle.dumps(P(5), protocol=2)
print(data)
q = pickle.loads(data)
print(q.x, type(q) is P)
pickle.dumps(P.__new__(P))
