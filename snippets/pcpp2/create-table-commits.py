import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE coin (cent INT)")
cur.execute("INSERT INTO coin VALUES (5)")
cur.execute("CREATE TABLE bill (euro INT)")
cur.execute("INSERT INTO coin VALUES (20)")
con.rollback()
for table in "coin", "bill":
    try:
        print(table, cur.execute("SELECT * FROM " + table))
    except pymysql.ProgrammingError:
        print(table, "is missing")

#: id = "create-table-commits"
#: objective = ["pcpp2.5.s1"]
#: difficulty = 3
#: tags = ["mysql", "transactions", "ddl"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > coin 1
#: > bill 0
#: - coin 0\nbill is missing
#: - coin 0\nbill 0
#: + coin 1\nbill 0
#: - coin 2\nbill 0
#: - coin is missing\nbill is missing
#: | In MySQL, a `CREATE TABLE` commits the open transaction and itself. So the
#: | 5 is safe before the `rollback`, which undoes only the 20, and both tables
#: | stay. `coin 0` takes all statements since the start for one transaction.
