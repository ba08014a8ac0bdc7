import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE seat (no INTEGER)")
db.executemany("INSERT INTO seat VALUES (?)",
               [(4,), (7,), (9,)])
rows = db.execute("SELECT no FROM seat")
total = sum(row[0] for row in rows)
count = len(list(rows))
print(total, count)

#: id = "cursor-of-rows-is-used-up"
#: objective = ["pcpp1.5.1"]
#: difficulty = 2
#: tags = ["sqlite3", "iterators"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > 20 0
#: + 20 0
#: - 20 3
#: - 20 1
#: - !TypeError
#: | A cursor is an **iterator** over the rows of its query. After the sum has
#: | taken them all, nothing is left for `list`. Only a new `execute`, or a list
#: | made with `fetchall()` beforehand, gives the rows again.
