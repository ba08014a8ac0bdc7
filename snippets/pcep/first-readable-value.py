def load(values):
    for v in values:
        try:
            return int(v)
        except ValueError:
            print("bad", v)


print(load(["x", "6", "7"]))

#: id = "first-readable-value"
#: objective = ["pcep.4.4"]
#: difficulty = 2
#: tags = ["exceptions", "return", "for"]
#: status = "published"
#: license = "Apache-2.0"
#: > bad x
#: > 6
#: - bad x\n7
#: - bad x\nNone
#: + bad x\n6
#: - bad x\n6\n7
#: | An exception inside the loop is handled there, and the next round follows.
#: | The first `return` that succeeds ends loop and function: 6. The 7 is never
#: | looked at; `return` doesn't wait for the last round.
