import functools


class N:
    def __init__(self, k):
        self.k = k

    def __del__(self):
        print("del", self.k)


@functools.lru_cache(maxsize=2)
def get(k):
    return N(k)


get(1), get(2), get(3)
print(get.cache_info())
get.cache_clear()
print("end")
