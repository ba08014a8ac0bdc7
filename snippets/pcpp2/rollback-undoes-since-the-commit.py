import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE bid (euro INT)")
add = "INSERT INTO bid VALUES (%s)"
cur.execute(add, (10,))
con.commit()
cur.execute(add, (20,))
cur.execute("DELETE FROM bid WHERE euro = 10")
con.rollback()
cur.execute(add, (30,))
cur.execute("SELECT euro FROM bid ORDER BY euro")
print([euro for (euro,) in cur])

#: id = "rollback-undoes-since-the-commit"
#: objective = ["pcpp2.5.s1"]
#: difficulty = 1
#: tags = ["mysql", "transactions"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > [10, 30]
#: - [10]
#: - [20, 30]
#: + [10, 30]
#: - [30]
#: - [20, 10, 30]
#: | `rollback()` undoes everything since the last `commit()`: the insertion of
#: | 20 and the deletion of 10. The 30 comes after it, and the same connection
#: | sees what it has not committed yet.
