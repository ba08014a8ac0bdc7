team = ("red", [3, 1])
team[1].append(4)
try:
    team[0] = "blue"
except TypeError:
    print("fixed")
print(team)

#: id = "list-inside-tuple"
#: objective = ["pcep.3.2"]
#: difficulty = 2
#: tags = ["tuples", "mutability"]
#: status = "published"
#: license = "Apache-2.0"
#: > fixed
#: > ('red', [3, 1, 4])
#: - fixed\n('red', [3, 1])
#: - !AttributeError
#: + fixed\n('red', [3, 1, 4])
#: - ('blue', [3, 1, 4])
#: - !TypeError
#: | A tuple can't get other elements, but an element that is a list can still
#: | change. So `append` works and the item assignment does not. `[3, 1]` fits
#: | the idea that a tuple freezes what is inside.
