import shlex

line = "copy 'my notes.txt' backup"
print(len(line.split()), len(shlex.split(line)))
print(shlex.split(line)[1])

#: id = "shlex-split-knows-quotes"
#: objective = ["pcpp2.3.3"]
#: difficulty = 1
#: tags = ["subprocess", "shlex"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4 3
#: > my notes.txt
#: - 4 3\n'my notes.txt'
#: + 4 3\nmy notes.txt
#: - 3 3\nmy notes.txt
#: - 4 4\n'my
#: - !ValueError
#: | `shlex.split` cuts a line as a shell does: **what stands in quotes is one
#: | word, and the quotes go.** `str.split` knows only blanks, so it cuts the
#: | file name in two.
