def first_line(name):
    with open(name) as f:
        line = f.readline()
    return line[0], len(line)


with open("menu.txt", "w") as f:
    f.write("tea\ncake\n")
print(first_line("menu.txt"))

#: id = "readline-keeps-the-newline"
#: objective = ["pcap.5.5"]
#: difficulty = 2
#: tags = ["files", "tuples"]
#: needs = ["files"]
#: status = "published"
#: license = "Apache-2.0"
#: > ('t', 4)
#: - ('t', 3)
#: - t 4
#: + ('t', 4)
#: - t 3
#: | `readline` leaves the newline at the end of the line, so that there are
#: | four characters. And `return a, b` gives back **one** tuple, which is
#: | printed with its parentheses and quotes.
