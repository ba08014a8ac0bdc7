import pymysql

con = pymysql.connect(host="127.0.0.1", user="exam",
                      password="exam", database="exam")


class Book:
    def __init__(self, id, title):
        self.id = id
        self.title = title


def load(number):
    cur = con.cursor(pymysql.cursors.DictCursor)
    cur.execute("SELECT * FROM book WHERE id=%s", (number,))
    return Book(**cur.fetchone())


cur = con.cursor()
cur.execute("CREATE TABLE book (id INT, title TEXT)")
cur.execute("INSERT INTO book VALUES (1, 'Emma')")
one, two = load(1), load(1)
one.title = "Ulysses"
print(two.title, load(1).title)
print(one.id == two.id, one == two)

#: id = "same-row-other-object"
#: objective = ["pcpp2.5.5"]
#: difficulty = 2
#: tags = ["mysql", "orm", "identity"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > Emma Emma
#: > True False
#: - Ulysses Ulysses\nTrue True
#: + Emma Emma\nTrue False
#: - Ulysses Emma\nTrue True
#: - Emma Ulysses\nTrue False
#: - Emma Emma\nTrue True
#: | Each `load` makes a new object from the row; changing an attribute changes
#: | neither the table nor the other object. Without `__eq__`, two objects are
#: | equal only if they are the same. Real mappers keep one object for each row
#: | and write changes back themselves.
