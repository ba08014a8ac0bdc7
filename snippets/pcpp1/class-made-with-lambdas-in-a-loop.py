members = {}
for word in ("left", "right"):
    members[word] = lambda self: word

Turn = type("Turn", (), members)
turn = Turn()
print(turn.left(), turn.right())
print(Turn.__name__)

#: id = "class-made-with-lambdas-in-a-loop"
#: objective = ["pcpp1.1.12"]
#: difficulty = 3
#: tags = ["type", "closures"]
#: status = "published"
#: license = "Apache-2.0"
#: > right right
#: > Turn
#: - left right\nTurn
#: - !TypeError
#: + right right\nTurn
#: - left left\nTurn
#: | `type(name, bases, members)` makes a class like any other, with the
#: | functions as its methods. Both look up `word` when they are called, and
#: | after the loop that is `"right"`. "left right" freezes the value in each.
