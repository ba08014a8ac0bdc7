import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE tea (name TEXT, price INT)")
db.executemany("INSERT INTO tea VALUES (?, ?)",
               [("mint", 3), ("oolong", 8), ("puer", 12)])
db.commit()
cur = db.execute("DELETE FROM tea WHERE price > :limit",
                 {"limit": 5})
print(cur.rowcount)
db.rollback()
left = db.execute("SELECT count(*) FROM tea")
print(left.fetchone()[0])

#: id = "delete-taken-back"
#: objective = ["pcpp1.5.1"]
#: difficulty = 1
#: tags = ["sqlite3", "transactions"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > 2
#: > 3
#: - 2\n1
#: + 2\n3
#: - 1\n3
#: - 2\n0
#: - !OperationalError
#: | `rollback` undoes all changes since the last `commit`: the `DELETE` is
#: | gone, the inserts stay. `rowcount` tells how many rows the statement
#: | touched. A `1` at the end forgets that nothing is final before `commit`.
