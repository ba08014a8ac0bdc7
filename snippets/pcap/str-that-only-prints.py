class Note:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        print(self.text)


try:
    print(Note("buy tea"))
    print("ok")
except TypeError:
    print("bad")

#: id = "str-that-only-prints"
#: objective = ["pcap.4.5"]
#: difficulty = 2
#: tags = ["classes", "__str__"]
#: status = "published"
#: license = "Apache-2.0"
#: > buy tea
#: > bad
#: - buy tea\nok
#: - buy tea\nNone\nok
#: + buy tea\nbad
#: - bad
#: | `print` calls `__str__` and needs **a string back**. This one prints by
#: | itself and gives back None, which is a TypeError. `ok` fits the idea that
#: | printing a value is as good as returning it.
