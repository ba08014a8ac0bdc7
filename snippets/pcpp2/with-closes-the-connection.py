import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")

with con:
    with con.cursor() as cur:
        cur.execute("SELECT 6 * 7")
    print(con.open)
print(con.open, cur.fetchone())
try:
    con.cursor().execute("SELECT 1")
    print("done")
except pymysql.Error as err:
    print(type(err).__name__)

#: id = "with-closes-the-connection"
#: objective = ["pcpp2.5.3"]
#: difficulty = 1
#: tags = ["mysql", "connect", "with"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > True
#: > False (42,)
#: > InterfaceError
#: - True\nTrue (42,)\ndone
#: - False\nFalse (42,)\nInterfaceError
#: + True\nFalse (42,)\nInterfaceError
#: - True\nFalse None\nInterfaceError
#: - True\nTrue (42,)\nInterfaceError
#: | Each `with` closes what it was given: the inner one the cursor, the outer
#: | one the connection. Rows that were fetched from the server before are still
#: | there, but a new query over the closed connection raises `InterfaceError`.
