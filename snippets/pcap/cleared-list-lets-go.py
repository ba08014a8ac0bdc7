class Tab:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("close", self.name)


tabs = [Tab("news"), Tab("mail")]
kept = tabs[0]
tabs.clear()
print("cleared")
kept = None
print("end")

#: id = "cleared-list-lets-go"
#: objective = ["pcap.4.s1"]
#: difficulty = 2
#: tags = ["destructors", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > close mail
#: > cleared
#: > close news
#: > end
#: - close news\nclose mail\ncleared\nend
#: - close mail\ncleared\nend\nclose news
#: + close mail\ncleared\nclose news\nend
#: - cleared\nend\nclose mail\nclose news
#: | CPython runs `__del__` when **the last reference** to an object goes.
#: | `clear` takes the only one to the mail tab; the news tab still has the
#: | name `kept`. Both closed at once fits the idea that `clear` destroys what
#: | was in the list. (Other Pythons may run `__del__` later.)
