import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE t (name VARCHAR(9), points INT)")
cur.executemany("INSERT INTO t VALUES (%s, %s)",
                [("ann", 4), ("bob", None), ("cy", 8)])
cur.execute("SELECT COUNT(*), COUNT(points),"
            " AVG(points) FROM t")
everyone, graded, mean = cur.fetchone()
print(everyone, graded, int(mean))
cur.execute("SELECT points FROM t WHERE name = 'bob'")
print(cur.fetchone())

#: id = "count-skips-null"
#: objective = ["pcpp2.5.4"]
#: difficulty = 1
#: tags = ["mysql", "null", "aggregates"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > 3 2 6
#: > (None,)
#: - 3 3 4\n(None,)
#: - 3 2 4\n(None,)
#: + 3 2 6\n(None,)
#: - 3 2 6\nNone
#: - !TypeError
#: | `COUNT(*)` counts rows; `COUNT(points)` and `AVG(points)` leave NULL out,
#: | so the mean is 12 / 2. Taking NULL for 0 would give 4. `None` goes into the
#: | table as NULL and comes back as `None`, inside its row. A bare `None` would
#: | mean that there is no row.
