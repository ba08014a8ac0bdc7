cars = ["A", "B", "C", "D", "E"]
for car in cars:
    print(car)
    cars.pop()

#: id = "cars-popped-while-looping"
#: objective = ["pcep.2.2"]
#: difficulty = 2
#: tags = ["for", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > A
#: > B
#: > C
#: - A\nB\nC\nD\nE
#: + A\nB\nC
#: - !IndexError
#: - A
#: | The loop counts positions in the list as it is now. `pop()` takes one from
#: | the end each round; after A, B and C two are left, and there is no fourth
#: | to go to. All five would need a copy of the list. No error is raised.
