import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE guest (name VARCHAR(20))")
add = "INSERT INTO guest VALUES (%s)"
names = ["ann", "O'Hara", "x' OR 'a'='a"]
cur.executemany(add, names)
for name in names:
    try:
        n = cur.execute("SELECT * FROM guest"
                        " WHERE name = '" + name + "'")
    except pymysql.ProgrammingError:
        n = "error"
    safe = "SELECT * FROM guest WHERE name = %s"
    print(n, cur.execute(safe, name))

#: id = "quote-in-a-parameter"
#: objective = ["pcpp2.5.4"]
#: difficulty = 3
#: tags = ["mysql", "parameters"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > 1 1
#: > error 1
#: > 3 1
#: - 1 1\n1 1\n1 1
#: + 1 1\nerror 1\n3 1
#: - 1 1\nerror error\n3 3
#: - 1 1\nerror 1\nerror 1
#: | Text that is put into a query becomes SQL: a quote in it ends the string,
#: | so one name is a syntax error, and another finds all rows. As a parameter
#: | for `%s`, the value stays a value.
