import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE account (name TEXT PRIMARY KEY)")
try:
    with db:
        db.execute("INSERT INTO account VALUES ('Ann')")
        db.execute("INSERT INTO account VALUES ('Ann')")
except sqlite3.IntegrityError:
    print("twice")
rows = db.execute("SELECT count(*) FROM account")
print(rows.fetchone()[0])

#: id = "with-connection-all-or-nothing"
#: objective = ["pcpp1.5.1"]
#: difficulty = 2
#: tags = ["sqlite3", "transactions", "with"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > twice
#: > 0
#: - twice\n1
#: + twice\n0
#: - twice\n2
#: - !ProgrammingError
#: | `with db:` is one transaction: `commit` at its normal end, **`rollback`**
#: | when an exception leaves it. So the first insert goes too. The connection
#: | isn't closed by it; `1` takes each statement for a transaction of its own.
