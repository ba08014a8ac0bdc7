import csv
import io

source = io.StringIO("item,price\ntea,20\n")
for row in csv.DictReader(source):
    print(row["price"] + 1)

#: id = "price-from-a-csv-file"
#: objective = ["pcpp1.5.2"]
#: difficulty = 1
#: tags = ["csv", "types"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: - 21
#: - 201
#: + !TypeError
#: - !KeyError
#: | A csv file has no types: every field that a reader gives is **text**. `"20"
#: | + 1` is a `TypeError`, for `+` converts neither side. `int(row["price"]) +
#: | 1` would be `21`.
