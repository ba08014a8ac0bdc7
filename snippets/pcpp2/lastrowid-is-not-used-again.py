import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE note (text VARCHAR(9), id INT"
            " PRIMARY KEY AUTO_INCREMENT)")
add = "INSERT INTO note (text) VALUES (%s)"
cur.execute(add, ("milk",))
cur.execute(add, ("soap",))
print(cur.lastrowid)
cur.execute("DELETE FROM note WHERE id = 2")
cur.execute(add, ("rice",))
print(cur.lastrowid)
cur.execute("SELECT id FROM note ORDER BY id")
print([n for (n,) in cur])

#: id = "lastrowid-is-not-used-again"
#: objective = ["pcpp2.5.4"]
#: difficulty = 2
#: tags = ["mysql", "insert", "lastrowid"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > 2
#: > 3
#: > [1, 3]
#: - 2\n2\n[1, 2]
#: + 2\n3\n[1, 3]
#: - 1\n2\n[0, 2]
#: - 2\n3\n[1, 2]
#: - 1\n1\n[0, 1]
#: | `lastrowid` is the number that the last `INSERT` got from `AUTO_INCREMENT`.
#: | Counting starts at 1 and only goes on: the number of a deleted row isn't
#: | given out again, and the other rows keep theirs.
