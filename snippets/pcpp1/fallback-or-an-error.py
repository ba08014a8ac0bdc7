import configparser

config = configparser.ConfigParser()
config.read_string("[print]\nPaper = A4\n")
print(config.get("print", "paper"))
print(config.getint("print", "copies", fallback=1) + 1)
try:
    print(config.get("print", "copies"))
except configparser.Error as err:
    print(type(err).__name__)

#: id = "fallback-or-an-error"
#: objective = ["pcpp1.5.2"]
#: difficulty = 2
#: tags = ["configparser", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > A4
#: > 2
#: > NoOptionError
#: - A4\n2\nNone
#: - A4\n2\nNoSectionError
#: + A4\n2\nNoOptionError
#: - A4\n2\n1
#: - !KeyError
#: | `fallback` helps in that one call and **stores nothing**, so that the next
#: | `get` raises `NoOptionError`. Names of options don't care for upper and
#: | lower case.
