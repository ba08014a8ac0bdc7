import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE crew (name TEXT)")
db.executemany("INSERT INTO crew VALUES (?)",
               [("Ann",), ("Bo",), ("Cy",)])
cur = db.execute("SELECT name FROM crew ORDER BY name")
print(cur.fetchone())
print(cur.fetchmany(2))
print(cur.fetchone())

#: id = "rows-one-two-and-none"
#: objective = ["pcpp1.5.1"]
#: difficulty = 2
#: tags = ["sqlite3", "fetch"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > ('Ann',)
#: > [('Bo',), ('Cy',)]
#: > None
#: - ('Ann',)\n[('Ann',), ('Bo',)]\n('Bo',)
#: + ('Ann',)\n[('Bo',), ('Cy',)]\nNone
#: - ('Ann',)\n[('Bo',), ('Cy',)]\n()
#: - Ann\n['Bo', 'Cy']\nNone
#: - !StopIteration
#: | Each row is a tuple, even with one column. `fetchone` and `fetchmany` go on
#: | where the last fetch stopped, and `fetchone` gives `None` at the end; it
#: | raises nothing.
