def start():
    print("start")
    return cook


def cook():
    print("cook")
    return serve


def serve():
    print("serve")


state = start
turns = 0
while state:
    turns += 1
    state = state()
print(turns)

#: id = "state-is-the-next-function"
#: objective = ["pcpp2.2.10"]
#: difficulty = 1
#: tags = ["state", "functions"]
#: status = "published"
#: license = "Apache-2.0"
#: > start
#: > cook
#: > serve
#: > 3
#: - start\ncook\nserve\n1
#: + start\ncook\nserve\n3
#: - start\ncook\nserve\n0
#: - start\n1
#: - !TypeError
#: | `return cook` gives back the function itself without running it. The loop
#: | runs one state in each turn. `serve` gives back None, and that ends the
#: | loop after three turns.
