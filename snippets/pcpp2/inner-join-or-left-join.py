import sqlite3

con = sqlite3.connect(":memory:")
con.execute("CREATE TABLE team (id INT, name TEXT)")
con.execute("CREATE TABLE goal (team_id INT, minute INT)")
con.execute("INSERT INTO team VALUES (1, 'red'), (2, 'ox')")
con.execute("INSERT INTO goal VALUES (1, 8), (1, 70)")
for kind in "JOIN", "LEFT JOIN":
    rows = con.execute(
        "SELECT name, minute FROM team " + kind +
        " goal ON team.id = goal.team_id ORDER BY minute")
    print(rows.fetchall())

#: id = "inner-join-or-left-join"
#: objective = ["pcpp2.5.1"]
#: difficulty = 1
#: tags = ["sqlite", "joins"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > [('red', 8), ('red', 70)]
#: > [('ox', None), ('red', 8), ('red', 70)]
#: - [('red', 8), ('red', 70)]\n[('red', 8), ('red', 70)]
#: + [('red', 8), ('red', 70)]\n[('ox', None), ('red', 8), ('red', 70)]
#: - [('red', 8)]\n[('ox', None), ('red', 8)]
#: - [('red', 8), ('red', 70)]\n[('ox', 0), ('red', 8), ('red', 70)]
#: | A join gives one row for each pair that fits, so red appears twice. Rows
#: | without a partner are dropped by `JOIN`; `LEFT JOIN` keeps those of the
#: | left table and fills up with NULL, which is `None` in Python and sorts
#: | first here. It isn't 0.
