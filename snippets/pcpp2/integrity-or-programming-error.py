import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE dog (id INT PRIMARY KEY)")
for sql in ["INSERT INTO dog VALUES (1), (1)",
            "INSRT INTO dog VALUES (1)"]:
    try:
        cur.execute(sql)
        print("ok")
    except pymysql.Error as err:
        print(type(err).__name__)
print(cur.execute("SELECT * FROM dog"))

#: id = "integrity-or-programming-error"
#: objective = ["pcpp2.5.s1"]
#: difficulty = 2
#: tags = ["mysql", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > IntegrityError
#: > ProgrammingError
#: > 0
#: + IntegrityError\nProgrammingError\n0
#: - IntegrityError\nProgrammingError\n1
#: - IntegrityError\nSyntaxError\n0
#: - Error\nError\n0
#: | Data that break a key raise `IntegrityError`; wrong SQL is a
#: | `ProgrammingError`. `SyntaxError` is about Python code only. A
#: | statement works as a whole or not at all, so not even the first 1 was
#: | stored.
