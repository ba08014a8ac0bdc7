word = " tea "
word.strip()
print(len(word))

#: id = "strip-alone-keeps-blanks"
#: objective = ["pcep.3.4"]
#: difficulty = 1
#: tags = ["strings", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > 5
#: - 3
#: - 4
#: + 5
#: | A string can't be changed. `strip` gives back a new one without the blanks
#: | at both ends, and here nobody keeps it. 3 needs `word = word.strip()`.
