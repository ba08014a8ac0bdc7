import sqlite3

con = sqlite3.connect(":memory:")
con.execute("CREATE TABLE pupil (name TEXT, tel TEXT)")
con.executemany("INSERT INTO pupil VALUES (?, ?)",
                [("ann", "1"), ("bob", None), ("cy", "3")])
for test in "tel = NULL", "tel <> '1'", "tel IS NULL":
    rows = con.execute(
        "SELECT name FROM pupil WHERE " + test)
    print(rows.fetchall())

#: id = "null-is-equal-to-nothing"
#: objective = ["pcpp2.5.1"]
#: difficulty = 2
#: tags = ["sqlite", "null"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > []
#: > [('cy',)]
#: > [('bob',)]
#: - [('bob',)]\n[('bob',), ('cy',)]\n[('bob',)]
#: - []\n[('bob',), ('cy',)]\n[('bob',)]
#: + []\n[('cy',)]\n[('bob',)]
#: - [('bob',)]\n[('cy',)]\n[('bob',)]
#: - []\n[('cy',)]\n[]
#: | A comparison with NULL is neither true nor false, and `WHERE` keeps only
#: | rows for which it is true. So bob is missing from `= NULL` and from `<>` as
#: | well; only `IS NULL` finds him. NULL isn't a value like `None` in Python,
#: | where `None == None`.
