tries = 0
while tries < 3:
    tries += 1
    for door in [3, 2, 5]:
        if door == tries:
            print("open", door)
            break
print("tries", tries)

#: id = "three-tries-at-the-doors"
#: objective = ["pcep.2.2"]
#: difficulty = 2
#: tags = ["while", "for", "break"]
#: status = "published"
#: license = "Apache-2.0"
#: > open 2
#: > open 3
#: > tries 3
#: - open 2\ntries 2
#: + open 2\nopen 3\ntries 3
#: - open 3\nopen 2\ntries 3
#: - open 2\ntries 3
#: | `break` leaves the `for` but not the `while` around it, which makes all
#: | its three rounds: the first opens no door, the next ones 2 and 3.
#: | `tries 2` takes the first `break` for the end of both loops.
