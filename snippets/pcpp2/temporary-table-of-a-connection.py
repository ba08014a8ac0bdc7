import pymysql

LINK = dict(host="127.0.0.1", user="exam", password="exam",
            database="exam")

till, desk = (pymysql.connect(**LINK) for _ in range(2))
cur = till.cursor()
cur.execute("CREATE TEMPORARY TABLE cart (n INT)")
cur.execute("INSERT INTO cart VALUES (5)")
till.commit()
for con in till, desk:
    try:
        cur = con.cursor()
        cur.execute("SELECT n FROM cart")
        print(cur.fetchone())
    except pymysql.Error:
        print("no table")

#: id = "temporary-table-of-a-connection"
#: objective = ["pcpp2.5.3"]
#: difficulty = 3
#: tags = ["mysql", "connect"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > (5,)
#: > no table
#: - (5,)\n(5,)
#: - (5,)\nNone
#: + (5,)\nno table
#: - 5\nno table
#: - no table\nno table
#: | Each `connect` opens a session of its own. A temporary table belongs to one
#: | session, and a `commit` doesn't show it to others: for `desk` there is no
#: | such table. A row is a tuple even with one column.
