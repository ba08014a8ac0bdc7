import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE sale (n INT, cost DECIMAL(5, 2))")
cur.execute("INSERT INTO sale VALUES (2, 0.10), (1, 0.20)")
cur.execute("SELECT SUM(n), SUM(cost), COUNT(*) FROM sale")
row = cur.fetchone()
print([type(value).__name__ for value in row])
print(row[1] == 0.3, str(row[1]))
try:
    print(str(row[1] + 0.5))
except TypeError:
    print("no sum")

#: id = "sum-comes-as-a-decimal"
#: objective = ["pcpp2.5.4"]
#: difficulty = 3
#: tags = ["mysql", "decimal", "types"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > ['Decimal', 'Decimal', 'int']
#: > False 0.30
#: > no sum
#: - ['int', 'float', 'int']\nTrue 0.3\n0.8
#: - ['int', 'Decimal', 'int']\nTrue 0.30\n0.80
#: + ['Decimal', 'Decimal', 'int']\nFalse 0.30\nno sum
#: - ['int', 'Decimal', 'int']\nFalse 0.30\nno sum
#: - ['Decimal', 'Decimal', 'int']\nTrue 0.30\nno sum
#: | `SUM` of whole numbers or of `DECIMAL` is exact and arrives as a `Decimal`;
#: | `COUNT` gives an `int`. Decimal 0.30 is exact and the float 0.3 isn't, so
#: | they differ, and the two types can't be added. `int(...)` or `float(...)`
#: | makes what you need.
