import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE stock (n INT)")
print(cur.mogrify("%s %s %s", (5, "5", None)))
try:
    cur.execute("SELECT * FROM %s", ("stock",))
    print(cur.fetchall())
except pymysql.ProgrammingError:
    print("no table")

#: id = "driver-quotes-the-values"
#: objective = ["pcpp2.5.s2"]
#: difficulty = 3
#: tags = ["mysql", "drivers", "parameters"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > 5 '5' NULL
#: > no table
#: - 5 5 None\n()
#: + 5 '5' NULL\nno table
#: - '5' '5' 'None'\nno table
#: - 5 '5' NULL\n()
#: - !TypeError
#: | The driver writes each value as SQL: a string in quotes, `None` as NULL. So
#: | `%s` stands for any type, but not for the name of a table: `'stock'` in
#: | quotes is none.
