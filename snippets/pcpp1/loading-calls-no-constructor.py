import pickle


class Ticket:
    made = 0

    def __init__(self, seat):
        self.seat = seat
        Ticket.made += 1


first = Ticket("B4")
copy = pickle.loads(pickle.dumps(first))
copy.seat = "C1"
print(Ticket.made, first.seat, copy.seat)

#: id = "loading-calls-no-constructor"
#: objective = ["pcpp1.1.11", "pcpp1.1.10"]
#: difficulty = 3
#: tags = ["pickle", "constructors"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 B4 C1
#: - 2 B4 C1
#: - 1 C1 C1
#: + 1 B4 C1
#: - 2 C1 C1
#: - !TypeError
#: | `loads` makes a **new object** and fills in the saved attributes; it does not
#: | call `__init__`. So the counter stays 1, and the copy has a seat of its own.
#: | 2 fits the idea that an object is always made by its constructor.
