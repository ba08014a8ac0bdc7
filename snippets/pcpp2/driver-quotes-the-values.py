import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
print(cur.mogrify("%s %s %s", (5, "5", None)))
cur.execute("SELECT %s + 1, %s", ("5", "x"))
print(cur.fetchone())
try:
    cur.execute("SELECT * FROM %s", "stock")
except pymysql.ProgrammingError:
    print("no such use")

#: id = "driver-quotes-the-values"
#: objective = ["pcpp2.5.s2"]
#: difficulty = 3
#: tags = ["mysql", "drivers", "parameters"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > 5 '5' NULL
#: > (6.0, 'x')
#: > no such use
#: - 5 5 None\n(6.0, 'x')\nno such use
#: + 5 '5' NULL\n(6.0, 'x')\nno such use
#: - '5' '5' 'None'\n('51', 'x')\nno such use
#: - 5 '5' NULL\n('51', 'x')\nno such use
#: - !TypeError
#: | The driver writes each value as SQL: a string in quotes, `None` as NULL. So
#: | `%s` stands for any type, but not for the name of a table: `'stock'` in
#: | quotes is none. MySQL, unlike Python, turns the text into a number for `'5'
#: | + 1`.
