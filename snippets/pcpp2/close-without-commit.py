import pymysql

LINK = dict(host="127.0.0.1", user="exam", password="exam",
            database="exam")


def add(km, **more):
    con = pymysql.connect(**LINK, **more)
    with con:
        cur = con.cursor()
        cur.execute("CREATE TABLE IF NOT EXISTS"
                    " run (km INT)")
        cur.execute("INSERT INTO run VALUES (%s)", km)


add(3)
add(5, autocommit=True)
add(8, autocommit=False)
con = pymysql.connect(**LINK)
cur = con.cursor()
cur.execute("SELECT km FROM run ORDER BY km")
print(cur.fetchall())

#: id = "close-without-commit"
#: objective = ["pcpp2.5.s1"]
#: difficulty = 2
#: tags = ["mysql", "transactions", "autocommit"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > ((5,),)
#: - ((3,), (5,), (8,))
#: - ((3,), (5,))
#: + ((5,),)
#: - (5,)
#: - ()
#: | PyMySQL starts with autocommit **off**, as the DB-API asks for: what isn't
#: | committed is gone when the connection closes, and `with` only closes it.
#: | The table itself stays, as `CREATE TABLE` commits at once. With all three
#: | rows, each statement would be kept by itself.
