with open("a.txt", "w", newline="\r\n") as file:
    print(file.write("on\noff\n"))
with open("a.txt", "rb") as file:
    print(len(file.read()))
with open("a.txt") as file:
    print(len(file.read()))

#: id = "line-ends-that-grow"
#: objective = ["pcpp1.5.s2"]
#: difficulty = 2
#: tags = ["newline", "text files"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > 7
#: > 9
#: > 7
#: - 7\n7\n7
#: - 9\n9\n7
#: - 7\n9\n9
#: - !ValueError
#: + 7\n9\n7
#: | `newline="\r\n"` writes each `\n` as **two bytes**. `write` counts the
#: | letters it was given. Reading as text turns `\r\n` into `\n` again; a
#: | binary file is given as it is.
