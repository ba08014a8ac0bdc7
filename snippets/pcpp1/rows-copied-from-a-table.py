import csv
import io

text = "Ann,5\nBo,8\n"
table = list(csv.reader(io.StringIO(text)))
backup = table[:]
table[0][1] = "0"
table.append(["Cy", "2"])
print(backup)

#: id = "rows-copied-from-a-table"
#: objective = ["pcpp1.5.2"]
#: difficulty = 3
#: tags = ["csv", "copying"]
#: status = "published"
#: license = "Apache-2.0"
#: > [['Ann', '0'], ['Bo', '8']]
#: - [['Ann', '5'], ['Bo', '8']]
#: - [['Ann', '0'], ['Bo', '8'], ['Cy', '2']]
#: - !TypeError
#: + [['Ann', '0'], ['Bo', '8']]
#: | `table[:]` is a new list with **the same rows** in it. The appended row is
#: | in `table` alone, but a change inside a row shows in both. `'5'` takes the
#: | slice for a copy of everything.
