import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE bulb (id INT, watt INT)")
cur.execute("INSERT INTO bulb VALUES (1,5), (2,9), (3,9)")
print(cur.rowcount)
print(cur.execute("UPDATE bulb SET watt = 5 WHERE id < 3"))
print(cur.execute("DELETE FROM bulb WHERE watt > 99"))

#: id = "update-counts-changed-rows"
#: objective = ["pcpp2.5.4"]
#: difficulty = 3
#: tags = ["mysql", "update", "rowcount"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > 3
#: > 1
#: > 0
#: - 3\n2\n0
#: - 1\n1\n0
#: - 3\n1\nNone
#: + 3\n1\n0
#: - !OperationalError
#: | `execute` returns the number of rows, the same as `rowcount`. For `UPDATE`
#: | MySQL counts the rows that were really **changed**: bulb 1 had 5 watt
#: | already, so 2 would be wrong. A `DELETE` that finds nothing is no error.
