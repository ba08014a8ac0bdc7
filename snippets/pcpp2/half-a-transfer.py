import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE account"
            " (id INT PRIMARY KEY, n INT)")
add = "INSERT INTO account VALUES (%s, %s)"
try:
    cur.execute(add, (1, 50))
    cur.execute(add, (1, 70))
    cur.execute(add, (2, 90))
    con.commit()
except pymysql.IntegrityError as err:
    print(isinstance(err, pymysql.DatabaseError))
cur.execute("SELECT id, n FROM account ORDER BY id")
print(cur.fetchall())

#: id = "half-a-transfer"
#: objective = ["pcpp2.5.s1"]
#: difficulty = 2
#: tags = ["mysql", "transactions", "integrity"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > True
#: > ((1, 50),)
#: - True\n()
#: + True\n((1, 50),)
#: - True\n((1, 50), (2, 90))
#: - False\n((1, 50),)
#: - True\n((1, 50), (1, 70))
#: | The second row breaks the primary key; the statement has no effect, and the
#: | rest of the `try` block is skipped. The first row is still there: only a
#: | `rollback()` would take it back. `((1, 50), (2, 90))` fits the idea that
#: | the block goes on.
