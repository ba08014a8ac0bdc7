class Node:
    def __del__(self):
        print("del")


a = Node()
a.me = a
del a
print("end")
