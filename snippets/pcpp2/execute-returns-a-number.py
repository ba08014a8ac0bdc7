import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE pet (name TEXT)")
cur.execute("INSERT INTO pet VALUES ('cat'), ('dog')")
query = "SELECT name FROM pet"
print(cur.execute(query))
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
#: > 2
#: > no rows here
#: > 2
#: - 2\n('cat',)\n('dog',)\n0
#: + 2\nno rows here\n2
#: - 2\nno rows here\n0
#: - 1\nno rows here\n2
#: | PyMySQL's `execute` returns the number of rows, and an `int` can't be
#: | looped over; the rows are fetched from the cursor itself. With `sqlite3`
#: | the loop would work, as `execute` returns the cursor there.
