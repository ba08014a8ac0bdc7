row = []
table = []
for n in [4, 5, 6]:
    row.append(n)
    table = table + [row]
print(table[0], len(table))

#: id = "growing-row-in-a-table"
#: objective = ["pcap.6.2", "pcap.6.1"]
#: difficulty = 3
#: tags = ["loops", "lists", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > [4, 5, 6] 3
#: - [4] 3
#: + [4, 5, 6] 3
#: - [4] 1
#: - [4, 5, 6] 1
#: | Each round puts **the same list** into the table: three references to one
#: | row, which grows until the end. `[4]` fits the idea that `[row]` holds a
#: | copy of the row as it is now; `[row[:]]` would.
