name = input("Name: ")
print("Hi", name, sep=", ")

#: id = "prompt-is-output-too"
#: objective = ["pcep.1.5"]
#: difficulty = 2
#: tags = ["input", "print"]
#: status = "published"
#: license = "Apache-2.0"
#: ? The input comes from a file. What does this program print?
#: < Eve
#: > Name: Hi, Eve
#: - Name: Eve\nHi, Eve
#: + Name: Hi, Eve
#: - Hi, Eve
#: - Name:\nHi, Eve
#: | `input` writes its prompt as output and adds no line break. What is typed
#: | is input: a terminal shows it, with its line break, but the program does
#: | not print it.
