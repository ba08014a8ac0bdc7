import sqlite3

db = sqlite3.connect(":memory:")
db.row_factory = sqlite3.Row
db.execute("CREATE TABLE stock (item TEXT, amount TEXT)")
db.execute("INSERT INTO stock VALUES (?, ?)", ("tea", 3))
row = db.execute("SELECT * FROM stock").fetchone()
print(row["amount"] + 1)

#: id = "number-in-a-text-column"
#: objective = ["pcpp1.5.1"]
#: difficulty = 3
#: tags = ["sqlite3", "row_factory", "types"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: ! TypeError
#: - 4
#: + !TypeError
#: - 31
#: - !KeyError
#: | SQLite turns what is stored in a `TEXT` column into text, so that
#: | `row["amount"]` is `'3'`. Text `+` number is a `TypeError`: `+` converts
#: | neither side. `sqlite3.Row` is what allows the name as an index.
