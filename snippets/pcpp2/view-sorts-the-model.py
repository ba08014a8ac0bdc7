class Model:
    def __init__(self):
        self.scores = [30, 10, 20]


def top_view(scores):
    scores.sort()
    print("top", scores[-1])


def last_view(scores):
    print("last", scores[-1])


model = Model()
scores = model.scores
last_view(scores)
top_view(scores)
last_view(scores)

#: id = "view-sorts-the-model"
#: objective = ["pcpp2.2.9"]
#: difficulty = 2
#: tags = ["mvc", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > last 20
#: > top 30
#: > last 30
#: - last 20\ntop 30\nlast 20
#: - last 30\ntop 30\nlast 30
#: + last 20\ntop 30\nlast 30
#: - last 20\ntop 20\nlast 20
#: - last 20\ntop 30\nlast 10
#: | A view gets the model's own list, not a copy, so that its `sort()` changes
#: | the order for everybody. A view should only read: `sorted(scores)` gives a
#: | new list.
