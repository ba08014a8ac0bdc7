import pymysql

LINK = dict(host="127.0.0.1", user="exam", password="exam",
            database="exam")


def count(con):
    cur = con.cursor()
    cur.execute("SELECT COUNT(*) FROM mail")
    return cur.fetchone()[0]


a, b = (pymysql.connect(**LINK) for _ in range(2))
a.cursor().execute("CREATE TABLE mail (id INT)")
print(count(b), end=" ")
a.cursor().execute("INSERT INTO mail VALUES (1)")
print(count(a), count(b), end=" ")
a.commit()
print(count(b), end=" ")
b.commit()
print(count(b))

#: id = "snapshot-hides-a-commit"
#: objective = ["pcpp2.5.s1"]
#: difficulty = 3
#: tags = ["mysql", "transactions", "isolation"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: ? With the default isolation level, what does this program print?
#: > 0 1 0 0 1
#: - 0 1 1 1 1
#: - 0 1 0 1 1
#: + 0 1 0 0 1
#: - 0 0 0 1 1
#: - 0 1 0 0 0
#: | The first `SELECT` of a transaction takes a snapshot (repeatable read), and
#: | `b` sees that until its **own** transaction ends, even after the commit of
#: | `a`. One's own changes are always seen. `0 1 0 1 1` would be right if each
#: | query read anew.
