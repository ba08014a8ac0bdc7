class Noisy:
    def __init__(self, inner, name):
        self.inner = inner
        self.name = name

    def __call__(self):
        print("in", self.name)
        result = self.inner()
        print("out", self.name)
        return result * 2


def work():
    print("work")
    return 5


task = Noisy(Noisy(work, "a"), "b")
print(task())

#: id = "decorator-around-a-call"
#: objective = ["pcpp2.2.s2"]
#: difficulty = 2
#: tags = ["decorator", "calls"]
#: status = "published"
#: license = "Apache-2.0"
#: > in b
#: > in a
#: > work
#: > out a
#: > out b
#: > 20
#: - in a\nin b\nwork\nout b\nout a\n20
#: - in b\nin a\nwork\nout b\nout a\n20
#: - in b\nin a\nwork\nout a\nout b\n5
#: - work\nin a\nout a\nin b\nout b\n20
#: + in b\nin a\nwork\nout a\nout b\n20
#: | The last wrapper is the outermost: its code begins first and ends last,
#: | like brackets. Each of the two doubles the result on its way out, so that 5
#: | becomes 20.
