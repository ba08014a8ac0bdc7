class Door:
    def __del__(self):
        print("closed")


a = Door()
b = a
del a
print("one left")
b = None
print("end")

#: id = "del-runs-with-the-last-name"
#: objective = ["pcap.4.s1"]
#: difficulty = 2
#: tags = ["classes", "destructors"]
#: status = "published"
#: license = "Apache-2.0"
#: > one left
#: > closed
#: > end
#: - one left\nend\nclosed
#: + one left\nclosed\nend
#: - closed\none left\nclosed\nend
#: - closed\none left\nend
#: | `del a` removes a name, not the object. CPython calls `__del__` when the
#: | last reference is gone, and that is when `b` gets another value. `closed`
#: | first fits the idea that `del` destroys the object.
