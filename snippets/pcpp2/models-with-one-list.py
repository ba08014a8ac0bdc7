class Model:
    rows = []
    title = "empty"


class Controller:
    def __init__(self, model):
        self.model = model

    def add(self, text):
        self.model.rows.append(text)
        self.model.title = text


books, films = Model(), Model()
Controller(books).add("Emma")
Controller(films).add("Jaws")
print(books.rows, books.title)

#: id = "models-with-one-list"
#: objective = ["pcpp2.2.9"]
#: difficulty = 2
#: tags = ["mvc", "attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['Emma', 'Jaws'] Emma
#: - ['Emma'] Emma
#: - ['Emma', 'Jaws'] Jaws
#: - ['Emma'] Jaws
#: - ['Emma', 'Jaws'] empty
#: + ['Emma', 'Jaws'] Emma
#: | `append` changes the one list of the class that both models share. An
#: | assignment makes an attribute of the one model only, so that each has its
#: | own title. `__init__` would be the place for both.
