queue = []
first = queue and queue[0]
if first:
    print("serve", first)
else:
    print("wait", first)

#: id = "and-guards-an-empty-queue"
#: objective = ["pcep.2.1"]
#: difficulty = 2
#: tags = ["and", "conditions", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > wait []
#: + wait []
#: - wait False
#: - !IndexError
#: - wait None
#: | `and` stops at a false left side and gives that very value, here the empty
#: | list; `queue[0]` is never computed. IndexError evaluates both sides; False
#: | takes the result of `and` for a bool.
