class Door:
    def __init__(self, locked):
        self.locked = locked

    def is_open(self):
        return not self.locked


front = Door(locked=True)
if front.is_open:
    print("come in")
else:
    print("knock")

#: id = "method-without-a-call"
#: objective = ["pcpp1.1.1"]
#: difficulty = 1
#: tags = ["classes", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > come in
#: - knock
#: + come in
#: - !TypeError
#: - !AttributeError
#: | Without parentheses, `front.is_open` is the method itself, and that counts
#: | as true, whatever it would return. "knock" needs the call
#: | `front.is_open()`, or a property.
