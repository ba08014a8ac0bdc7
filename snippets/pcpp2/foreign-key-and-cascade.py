import sqlite3

con = sqlite3.connect(":memory:")
con.execute("PRAGMA foreign_keys = ON")
con.execute("CREATE TABLE owner (id INTEGER PRIMARY KEY)")
con.execute("CREATE TABLE pet (name TEXT, owner_id INTEGER"
            " REFERENCES owner (id) ON DELETE CASCADE)")
con.execute("INSERT INTO owner VALUES (1), (2)")
con.execute("INSERT INTO pet VALUES"
            " ('rex', 1), ('tom', 2), ('kit', NULL)")
try:
    con.execute("INSERT INTO pet VALUES ('leo', 3)")
    print("leo is in")
except sqlite3.IntegrityError:
    print("no owner 3")
con.execute("DELETE FROM owner WHERE id = 1")
rows = con.execute("SELECT name FROM pet ORDER BY name")
print([name for (name,) in rows])

#: id = "foreign-key-and-cascade"
#: objective = ["pcpp2.5.1"]
#: difficulty = 2
#: tags = ["sqlite", "foreign-keys"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > no owner 3
#: > ['kit', 'tom']
#: - leo is in\n['kit', 'leo', 'tom']
#: - no owner 3\n['kit', 'rex', 'tom']
#: - no owner 3\n['tom']
#: + no owner 3\n['kit', 'tom']
#: - !IntegrityError
#: | A foreign key must name a row that exists, or be NULL: leo is refused, kit
#: | is not. `ON DELETE CASCADE` deletes the pets together with their owner, so
#: | rex goes; without it, the deletion would be refused.
