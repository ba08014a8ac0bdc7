saved = []


class N:
    def __del__(self):
        print("del", len(saved))
        saved.append(self)


n = N()
del n
print(len(saved))
saved.clear()
print("end")
