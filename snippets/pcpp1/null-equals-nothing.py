import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE visit (name TEXT, stars INT)")
db.executemany("INSERT INTO visit VALUES (?, ?)",
               [("Ann", 3), ("Bo", None), ("Cy", None)])
ask = "SELECT count(*) FROM visit WHERE stars "
print(db.execute(ask + "= ?", (None,)).fetchone())
print(db.execute(ask + "IS NULL").fetchone())

#: id = "null-equals-nothing"
#: objective = ["pcpp1.5.1"]
#: difficulty = 2
#: tags = ["sqlite3", "null"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > (0,)
#: > (2,)
#: - (2,)\n(2,)
#: - (2,)\n(0,)
#: - None\n(2,)
#: - !TypeError
#: + (0,)\n(2,)
#: | `None` is stored as `NULL`, and in SQL `NULL` **equals nothing**, not even
#: | `NULL`. Only `IS NULL` finds it. `count(*)` always gives one row, so that
#: | `fetchone` gives a tuple and not `None`.
