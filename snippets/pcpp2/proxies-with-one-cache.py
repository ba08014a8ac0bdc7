class Server:
    def __init__(self, city):
        self.city = city

    def weather(self, day):
        return f"{day} in {self.city}"


class Cached:
    cache = {}

    def __init__(self, server):
        self.server = server

    def weather(self, day):
        if day not in self.cache:
            self.cache[day] = self.server.weather(day)
        return self.cache[day]


rome, oslo = Cached(Server("Rome")), Cached(Server("Oslo"))
print(rome.weather("Mon"))
print(oslo.weather("Mon"))

#: id = "proxies-with-one-cache"
#: objective = ["pcpp2.2.5"]
#: difficulty = 2
#: tags = ["proxy", "cache"]
#: status = "published"
#: license = "Apache-2.0"
#: > Mon in Rome
#: > Mon in Rome
#: - Mon in Rome\nMon in Oslo
#: + Mon in Rome\nMon in Rome
#: - Mon in Oslo\nMon in Oslo
#: - !AttributeError
#: - !KeyError
#: | `cache` stands in the class body: there is one dict for all proxies. Oslo's
#: | proxy finds the entry for `Mon` that Rome's has stored, and never asks its
#: | own server. `self.cache = {}` in `__init__` would give each its own.
