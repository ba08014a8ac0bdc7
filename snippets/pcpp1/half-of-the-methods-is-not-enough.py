from abc import ABC, abstractmethod


class Player(ABC):
    @abstractmethod
    def play(self):
        pass

    @abstractmethod
    def stop(self):
        pass


class Radio(Player):
    def play(self):
        return "news"


radio = Radio()
print(radio.play())

#: id = "half-of-the-methods-is-not-enough"
#: objective = ["pcpp1.1.6"]
#: difficulty = 1
#: tags = ["abstract classes"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: - news
#: + !TypeError
#: - None
#: - !AttributeError
#: | An object can be made only when **every** abstract method has been
#: | overridden. `stop` hasn't, so `Radio()` raises TypeError, although only
#: | `play` is called below. "news" expects trouble only when `stop` is called.
