class Book:
    def price(self):
        return 12


class Ebook(Book):
    def price(self):
        return super().price() - 5


class Haircut:
    def price(self):
        return 20


things = [Book(), Ebook(), Haircut()]
print(sum(t.price() for t in things))
print(sum(isinstance(t, Book) for t in things))

#: id = "anything-with-a-price"
#: objective = ["pcpp1.1.3"]
#: difficulty = 1
#: tags = ["duck typing", "polymorphism"]
#: status = "published"
#: license = "Apache-2.0"
#: > 39
#: > 2
#: - 39\n1
#: + 39\n2
#: - !TypeError
#: - 44\n2
#: - 39\n3
#: | The call `t.price()` works for whatever object has such a method; a common
#: | base class is not needed. `isinstance` does ask for the class: `Book` and
#: | `Ebook` are books, so that True counts twice.
