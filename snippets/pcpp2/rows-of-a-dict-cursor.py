import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor(pymysql.cursors.DictCursor)
cur.execute("SELECT 'tea' AS item, 3 AS price")
row = cur.fetchone()
print(list(row), row["price"])
try:
    print(row[0])
except LookupError as err:
    print(type(err).__name__)

#: id = "rows-of-a-dict-cursor"
#: objective = ["pcpp2.5.4"]
#: difficulty = 1
#: tags = ["mysql", "cursor", "dicts"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > ['item', 'price'] 3
#: > KeyError
#: - ['tea', 3] 3\ntea
#: - ['item', 'price'] 3\ntea
#: + ['item', 'price'] 3\nKeyError
#: - ['item', 'price'] 3\nIndexError
#: - [item, price] 3\nKeyError
#: | With a `DictCursor` each row is a `dict` from column names to values. A
#: | position is no key of it, hence the `KeyError`; `IndexError` belongs to
#: | lists and tuples. Going over a dict gives its keys.
