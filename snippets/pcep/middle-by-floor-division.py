letters = ["a", "b", "c", "d", "e"]
place = -len(letters) // 2
print(letters[place])
print(letters[place:-1])

#: id = "middle-by-floor-division"
#: objective = ["pcep.3.1", "pcep.1.4"]
#: difficulty = 2
#: tags = ["lists", "slices", "floor division"]
#: status = "published"
#: license = "Apache-2.0"
#: > c
#: > ['c', 'd']
#: - d\n['d']
#: - c\n['c', 'd', 'e']
#: + c\n['c', 'd']
#: - d\n['d', 'e']
#: | `//` rounds down, so `-5 // 2` is -3, the third element from the end. A
#: | slice leaves out its end, here the last element. "d" cuts -2.5 off to -2;
#: | a slice with "e" counts the end, too.
