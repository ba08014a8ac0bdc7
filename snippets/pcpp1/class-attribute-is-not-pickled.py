import pickle


class Game:
    level = 1

    def __init__(self):
        print("new game")
        self.lives = 3


saved = pickle.dumps(Game())
Game.level = 5
again = pickle.loads(saved)
print(again.lives, again.level)

#: id = "class-attribute-is-not-pickled"
#: objective = ["pcpp1.1.11"]
#: difficulty = 3
#: tags = ["pickle", "classes"]
#: status = "published"
#: license = "Apache-2.0"
#: > new game
#: > 3 5
#: - new game\n3 1
#: + new game\n3 5
#: - new game\nnew game\n3 5
#: - new game\nnew game\n3 1
#: | A pickle holds the attributes of the instance, and only the name of its
#: | class. `level` is looked up in the class as it is now. `loads` fills the
#: | new object from the pickle and doesn't call `__init__`.
