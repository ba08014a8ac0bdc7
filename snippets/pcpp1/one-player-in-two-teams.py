class Team:
    def __init__(self, name, scores):
        self.name = name
        self.scores = scores


ann = [0]
bob = [0]
club = Team("club", [ann, bob])
nation = Team("nation", [ann])
club.scores[0][0] += 2
nation.scores[0][0] += 1
print(club.scores, nation.scores)

#: id = "one-player-in-two-teams"
#: objective = ["pcpp1.1.3", "pcpp1.1.10"]
#: difficulty = 2
#: tags = ["composition", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > [[3], [0]] [[3]]
#: - [[2], [0]] [[1]]
#: + [[3], [0]] [[3]]
#: - [[2], [0]] [[3]]
#: - [[3], [3]] [[3]]
#: | A list in an object holds references: both teams have the **same** list
#: | `ann`, and every change to it shows in both. "[[2], [0]] [[1]]" would need
#: | a copy for each team.
