# needs: files
import sqlite3

con = sqlite3.connect("x.db")
con.execute("create table t (a int, b text)")
con.executemany("insert into t values (?, ?)", [(1, "x"), (2, "y")])
con.commit()
print(con.execute("select * from t order by a desc").fetchall())
con.execute("select nope from t")
