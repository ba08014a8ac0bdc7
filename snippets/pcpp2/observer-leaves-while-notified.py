class News:
    def __init__(self):
        self.readers = []

    def publish(self, text):
        for reader in self.readers:
            reader.update(self, text)


class Once:
    def __init__(self, name):
        self.name = name

    def update(self, news, text):
        print(self.name, text)
        news.readers.remove(self)


news = News()
for name in "abc":
    news.readers.append(Once(name))
news.publish("rain")

#: id = "observer-leaves-while-notified"
#: objective = ["pcpp2.2.6"]
#: difficulty = 3
#: tags = ["observer", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > a rain
#: > c rain
#: - a rain\nb rain\nc rain
#: + a rain\nc rain
#: - a rain
#: - a rain\nb rain
#: - !RuntimeError
#: | `for` goes through the list by position. When `a` removes itself, the
#: | others move up, and the next position holds `c`: reader `b` is skipped. A
#: | loop over a copy, `list(self.readers)`, would reach all.
