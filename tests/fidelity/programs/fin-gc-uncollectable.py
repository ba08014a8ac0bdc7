import gc

print(gc.isenabled(), gc.garbage, gc.get_debug())


class N:
    def __del__(self):
        print("del")


a = N()
a.a = a
del a
gc.collect()
print(gc.garbage)
