class Seat:
    def __init__(self, guest):
        self._guest = guest

    @property
    def guest(self):
        return self._guest or "free"

    @guest.deleter
    def guest(self):
        self._guest = None


seat = Seat("Ann")
del seat.guest
print(seat.guest)
del seat.guest
print(hasattr(seat, "guest"))

#: id = "deleter-of-a-property"
#: objective = ["pcpp1.1.7"]
#: difficulty = 2
#: tags = ["property", "deleter"]
#: status = "published"
#: license = "Apache-2.0"
#: > free
#: > True
#: - !AttributeError
#: - None\nTrue
#: + free\nTrue
#: - free\nFalse
#: | `del seat.guest` calls the deleter, and that does what its body says: it
#: | stores None. The property itself belongs to the class and stays, so it can
#: | be read, and deleted, again and again.
