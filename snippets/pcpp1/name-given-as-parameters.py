import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE member (name TEXT, age INT)")
db.execute("INSERT INTO member VALUES (?, ?)", ("Ann", 31))
rows = db.execute(
    "SELECT age FROM member WHERE name = ?", ("Ann"))
print(rows.fetchall())

#: id = "name-given-as-parameters"
#: objective = ["pcpp1.5.1"]
#: difficulty = 3
#: tags = ["sqlite3", "parameters"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: ! sqlite3.ProgrammingError
#: - [(31,)]
#: - [31]
#: - []
#: + !ProgrammingError
#: - !IntegrityError
#: | The parameters are a sequence with one element for each `?`. `("Ann")` is
#: | no tuple but a text, a sequence of **three** letters for one `?`. With the
#: | comma, `("Ann",)`, the result would be `[(31,)]`.
