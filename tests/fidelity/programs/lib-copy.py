import copy

a = [1, [2, 3]]
b = copy.copy(a)
c = copy.deepcopy(a)
a[1].append(4)
print(a, b, c, a[1] is b[1])


class K:
    def __copy__(self):
        print("copying")
        return 5

    def __deepcopy__(self, memo):
        print("deep", type(memo))
        return 6


print(copy.copy(K()), copy.deepcopy([K()]))
copy.deepcopy(x for x in [])
