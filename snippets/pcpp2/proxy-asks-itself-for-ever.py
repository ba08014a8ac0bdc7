class Account:
    def __init__(self, balance):
        self.balance = balance


class Guard:
    def __init__(self, real):
        self.real = real

    def __getattr__(self, name):
        return getattr(self.target, name)


guard = Guard(Account(50))
print(guard.balance)

#: id = "proxy-asks-itself-for-ever"
#: objective = ["pcpp2.2.5"]
#: difficulty = 3
#: tags = ["proxy", "getattr"]
#: status = "published"
#: license = "Apache-2.0"
#: ! RecursionError
#: + !RecursionError
#: - 50
#: - !AttributeError
#: - None
#: - !TypeError
#: | There is no `self.target`, so that asking for it calls `__getattr__` again,
#: | which asks for `self.target` again. This never ends by itself.
#: | `AttributeError` would come only if somebody raised it there.
