import sqlite3

con = sqlite3.connect(":memory:")
con.execute("CREATE TABLE seat (line TEXT, num INTEGER,"
            " guest TEXT UNIQUE, PRIMARY KEY (line, num))")
seen = []
for row in [("A", 1, "ann"), ("A", 2, None), ("B", 1, None),
            ("B", 1, "bob"), ("C", 1, "ann")]:
    try:
        con.execute("INSERT INTO seat VALUES (?,?,?)", row)
        seen.append("in")
    except sqlite3.IntegrityError:
        seen.append("out")
print(*seen)

#: id = "key-columns-refuse-a-second-row"
#: objective = ["pcpp2.5.1"]
#: difficulty = 2
#: tags = ["sqlite", "keys"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > in in in out out
#: - in in out out out
#: + in in in out out
#: - in out out out out
#: - in in out in out
#: - in in in out in
#: | A key of two columns forbids a second row with the same **pair**; A 1 and B
#: | 1 differ. `UNIQUE` forbids two equal values, but NULL is equal to nothing,
#: | so that many rows may have none. The last two break the key and `UNIQUE`.
