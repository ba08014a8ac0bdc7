import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE user (name VARCHAR(20))")
add = "INSERT INTO user VALUES (%s)"
names = ["ann", "O'Hara", "x' OR 'a'='a"]
print(cur.executemany(add, names))
for name in names[::-1]:
    try:
        n = cur.execute("SELECT * FROM user"
                        " WHERE name = '" + name + "'")
    except pymysql.ProgrammingError:
        n = "error"
    safe = "SELECT * FROM user WHERE name = %s"
    print(n, cur.execute(safe, name))

#: id = "quote-in-a-parameter"
#: objective = ["pcpp2.5.4"]
#: difficulty = 3
#: tags = ["mysql", "parameters"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > 3
#: > 3 1
#: > error 1
#: > 1 1
#: - 3\n1 1\n1 1\n1 1
#: - 1\n3 1\nerror 1\n1 1
#: + 3\n3 1\nerror 1\n1 1
#: - 3\n3 3\nerror error\n1 1
#: - 3\nerror 1\nerror 1\n1 1
#: | Text that is put into a query becomes SQL: a quote in it ends the string,
#: | so one name is a syntax error, and another finds all rows. As a parameter
#: | for `%s`, the value stays a value. `executemany` counts the rows of all
#: | calls.
