import pymysql

LINK = dict(host="127.0.0.1", user="exam", password="exam",
            database="exam")

for wrong in {"password": "1234"}, {"database": "no_such"}:
    try:
        con = pymysql.connect(**{**LINK, **wrong})
        print("open")
    except pymysql.IntegrityError:
        print("integrity")
    except pymysql.DatabaseError as err:
        print(type(err).__name__)

#: id = "wrong-password-is-operational"
#: objective = ["pcpp2.5.3"]
#: difficulty = 2
#: tags = ["mysql", "connect", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["mysql"]
#: > OperationalError
#: > OperationalError
#: - open\nOperationalError
#: - DatabaseError\nDatabaseError
#: - OperationalError\nProgrammingError
#: + OperationalError\nOperationalError
#: - open\nopen
#: | `connect` already logs in and chooses the database; a refusal raises
#: | `OperationalError`, which is a kind of `DatabaseError`. `except` catches
#: | subclasses, and `type(err)` is still what was raised. `open` fits the idea
#: | that the first query makes the connection.
