word = "hello"
word[0] = "J"
print(word)

#: id = "string-item-assignment"
#: objective = ["pcep.3.4", "pcep.4.3"]
#: difficulty = 1
#: tags = ["strings", "immutability"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: - !IndexError
#: + !TypeError
#: - hello
#: - Jello
#: | Characters of a string can be read by index but not replaced: a string is
#: | immutable. `Jello` is what a list of characters would allow. Build a new
#: | string instead: `"J" + word[1:]`.
