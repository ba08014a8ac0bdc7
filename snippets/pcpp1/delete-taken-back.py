import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE tea (name TEXT, price INT)")
db.execute("INSERT INTO tea VALUES ('mint', 3)")
db.commit()
db.execute("INSERT INTO tea VALUES ('puer', 12)")
db.execute("DELETE FROM tea WHERE price < 5")
db.rollback()
print(db.execute("SELECT name FROM tea").fetchall())

#: id = "delete-taken-back"
#: objective = ["pcpp1.5.1"]
#: difficulty = 2
#: tags = ["sqlite3", "transactions"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > [('mint',)]
#: - [('puer',)]
#: - [('mint',), ('puer',)]
#: + [('mint',)]
#: - []
#: - !OperationalError
#: | `rollback` undoes **all changes since the last `commit`**: the second
#: | `INSERT` as well as the `DELETE`. With both names only the last statement
#: | would have been undone.
