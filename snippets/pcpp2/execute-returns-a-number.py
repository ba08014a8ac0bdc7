import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
query = "SELECT 'a' AS first, 'b' UNION SELECT 'c', 'd'"
found = cur.execute(query)
print(found, cur.description[0][0], len(cur.description))
try:
    for row in cur.execute(query):
        print(row)
except TypeError:
    print("no rows here")
print(len(list(cur)))

#: id = "execute-returns-a-number"
#: objective = ["pcpp2.5.s1"]
#: difficulty = 2
#: tags = ["mysql", "cursor", "dbapi"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > 2 first 2
#: > no rows here
#: > 2
#: - 2 a 2\nno rows here\n2
#: - 2 first 2\n('a', 'b')\n('c', 'd')\n0
#: + 2 first 2\nno rows here\n2
#: - 2 first 2\nno rows here\n0
#: - 4 first 2\nno rows here\n2
#: | PyMySQL's `execute` returns the number of rows, and an `int` can't be
#: | looped over; the rows are fetched from the cursor itself. With `sqlite3`
#: | the loop would work, as `execute` returns the cursor there. `description`
#: | has one entry per column, its name first.
