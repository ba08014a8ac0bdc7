class Team:
    def __init__(self):
        self._players = [["Ann", 3], ["Bo", 5]]

    def players(self):
        return self._players.copy()


team = Team()
team.players()[0][1] = 9
team.players().clear()
print(len(team.players()), team.players()[0])

#: id = "getter-gives-a-shallow-copy"
#: objective = ["pcap.4.1", "pcap.6.1"]
#: difficulty = 3
#: tags = ["classes", "encapsulation", "copies"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 ['Ann', 9]
#: - 2 ['Ann', 3]
#: + 2 ['Ann', 9]
#: - 0 ['Ann', 9]
#: - !IndexError
#: | `copy()` makes a new outer list, so that clearing it leaves the team alone.
#: | The **inner lists are shared**, and `[1] = 9` reaches the player inside. A
#: | 3 fits the idea that the inner lists are copied, too.
