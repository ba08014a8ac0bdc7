import csv
import io

table = csv.reader(io.StringIO("ann,oslo\nbo,rome\n"))
for row in table:
    row[1].upper()
    row[0] = row[0].title()
    print(row)

#: id = "names-tidied-in-a-csv"
#: objective = ["pcpp1.5.2"]
#: difficulty = 1
#: tags = ["csv", "strings"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['Ann', 'oslo']
#: > ['Bo', 'rome']
#: - ['Ann', 'OSLO']\n['Bo', 'ROME']
#: + ['Ann', 'oslo']\n['Bo', 'rome']
#: - ['ann', 'oslo']\n['bo', 'rome']
#: - !TypeError
#: | A string method **returns a new string**. The result of `title` is put into
#: | the row, the one of `upper` is dropped. The row is a list, so it can be
#: | changed and is printed with the quotes of its strings.
