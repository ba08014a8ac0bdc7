import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE stop (km INT)")
cur.executemany("INSERT INTO stop VALUES (%s)", [4, 7, 9])
cur.execute("SELECT km FROM stop ORDER BY km")
print(cur.fetchone())
print(cur.fetchall())
print(cur.fetchall(), cur.fetchone(), cur.rowcount)

#: id = "fetched-rows-are-used-up"
#: objective = ["pcpp2.5.4"]
#: difficulty = 1
#: tags = ["mysql", "cursor", "fetch"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > (4,)
#: > ((7,), (9,))
#: > () None 3
#: - (4,)\n((4,), (7,), (9,))\n((4,), (7,), (9,)) (4,) 3
#: - 4\n(7, 9)\n() None 3
#: + (4,)\n((7,), (9,))\n() None 3
#: - (4,)\n((7,), (9,))\n() None 0
#: - (4,)\n((7,), (9,))\n((7,), (9,)) (4,) 3
#: | A cursor moves forward over its result: `fetchall` gives what `fetchone`
#: | left, and after that there is an empty result and `None`. It doesn't start
#: | again. Rows are tuples even with one column, and `rowcount` stays the size
#: | of the whole result.
