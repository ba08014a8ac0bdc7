# needs: files
import sqlite3

con = sqlite3.connect(":memory:")
con.row_factory = sqlite3.Row
con.execute("create table t (a)")
con.execute("insert into t values (?)", (3,))
row = con.execute("select a, a * 2 as b from t").fetchone()
print(row.keys(), tuple(row))
con.execute("selec 1")
