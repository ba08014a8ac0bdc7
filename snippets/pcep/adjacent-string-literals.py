names = ["Ann" "Bob", "Cy"]
print(len(names))
print(names[0])

#: id = "adjacent-string-literals"
#: objective = ["pcep.1.3"]
#: difficulty = 2
#: tags = ["literals", "strings"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2
#: > AnnBob
#: + 2\nAnnBob
#: - 3\nAnn
#: - 2\nAnn Bob
#: - !SyntaxError
#: | Two string literals side by side are joined into one, with nothing
#: | between. The missing comma is no error, so the list holds two strings. "3"
#: | reads the list as it was probably meant.
