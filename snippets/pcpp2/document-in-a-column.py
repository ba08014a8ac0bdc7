import json

import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")
cur = con.cursor()
cur.execute("CREATE TABLE doc (body TEXT)")
user = {"tags": ("new", "vip"), 7: None}
cur.execute("INSERT INTO doc VALUES (%s)", json.dumps(user))
user["tags"] = ()
cur.execute("SELECT body FROM doc")
body = cur.fetchone()[0]
print(type(body).__name__)
print(json.loads(body))

#: id = "document-in-a-column"
#: objective = ["pcpp2.5.5"]
#: difficulty = 2
#: tags = ["mysql", "json", "nosql"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > str
#: > {'tags': ['new', 'vip'], '7': None}
#: - dict\n{'tags': ['new', 'vip'], '7': None}
#: + str\n{'tags': ['new', 'vip'], '7': None}
#: - str\n{'tags': ('new', 'vip'), 7: None}
#: - str\n{'tags': [], '7': None}
#: - !TypeError
#: | The column holds a text, made at the moment of `dumps`; later changes of
#: | the dict don't reach it. JSON knows no tuples and no keys but strings: what
#: | comes back has a list and the key `'7'`. A document store takes over this
#: | step, but not these limits.
