class Menu:
    opened = 0

    def enter(self):
        self.opened += 1
        return self.opened


class Player:
    def go(self, state):
        self.state = state
        return state.enter()


player = Player()
pause = Menu()
print(player.go(pause), player.go(pause))
print(player.go(Menu()), Menu.opened)

#: id = "state-counts-in-the-instance"
#: objective = ["pcpp2.2.10"]
#: difficulty = 2
#: tags = ["state", "attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1 2
#: > 1 0
#: - 1 2\n3 3
#: - 1 2\n1 3
#: - 1 2\n1 1
#: + 1 2\n1 0
#: - 1 1\n1 0
#: | `self.opened += 1` reads the 0 of the class, but stores the 1 on the
#: | object. So each state object counts for itself, and a new one starts at 0.
#: | The attribute of the class is never changed.
