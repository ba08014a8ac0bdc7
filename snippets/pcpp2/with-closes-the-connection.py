import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")

with con:
    with con.cursor() as cur:
        cur.execute("SELECT 6 * 7")
    print(con.open)
print(con.open)
try:
    con.cursor().execute("SELECT 1")
    print("done")
except pymysql.Error:
    print("closed")

#: id = "with-closes-the-connection"
#: objective = ["pcpp2.5.3"]
#: difficulty = 1
#: tags = ["mysql", "connect", "with"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > True
#: > False
#: > closed
#: - True\nTrue\ndone
#: - False\nFalse\nclosed
#: + True\nFalse\nclosed
#: - True\nFalse\ndone
#: | Each `with` closes what it was given: the inner one the cursor, the outer
#: | one the connection. A new query over the closed connection raises an error
#: | of `pymysql.Error`'s family.
