tries = 0
while tries < 3:
    tries += 1
    for door in [3, 2, 5]:
        if door == tries:
            break
print(tries, door)

#: id = "three-tries-at-the-doors"
#: objective = ["pcep.2.2"]
#: difficulty = 2
#: tags = ["while", "for", "break"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 3
#: - 2 2
#: + 3 3
#: - 3 5
#: - !NameError
#: | `break` leaves the `for` but not the `while` around it, which makes all its
#: | three rounds. Afterwards `door` still has the value at which the last `for`
#: | was left. `2 2` takes the first `break` for the end of both loops.
