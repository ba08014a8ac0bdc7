class Counted:
    def __init__(self, func):
        self.func = func
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.func(*args)


@Counted
def area(a, b):
    return a * b


area(2, 3)
print(area(4, 5), area.calls)

#: id = "class-as-a-call-counter"
#: objective = ["pcpp1.1.4"]
#: difficulty = 2
#: tags = ["decorators", "__call__"]
#: status = "published"
#: license = "Apache-2.0"
#: > 20 2
#: - 20 1
#: - !AttributeError
#: + 20 2
#: - !TypeError
#: - 20 0
#: | `@Counted` makes `area` an instance that keeps the function. Each call goes
#: | to `__call__`, so both calls are counted, the one whose result isn't used
#: | as well. A plain function would have no `calls`, but `area` isn't one any
#: | more.
