class Account:
    balance = 50


class Guard:
    def open(self):
        self.target = Account()

    def __getattr__(self, name):
        return getattr(self.target, name)


guard = Guard()
print(guard.balance)

#: id = "proxy-asks-itself-for-ever"
#: objective = ["pcpp2.2.5"]
#: difficulty = 3
#: tags = ["proxy", "getattr"]
#: status = "published"
#: license = "Apache-2.0"
#: ! RecursionError
#: - 50
#: + !RecursionError
#: - !AttributeError
#: | Before `open()` there is no `self.target`, so that asking for it calls
#: | `__getattr__` again, which asks for `self.target` again. This never ends
#: | by itself. `AttributeError` would come only if somebody raised it there.
