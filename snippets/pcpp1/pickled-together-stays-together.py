import pickle

team = ["Ann"]
both = pickle.loads(pickle.dumps([team, team]))
left = pickle.loads(pickle.dumps(team))
right = pickle.loads(pickle.dumps(team))
both[0].append("Bob")
left.append("Cy")
print(len(both[1]), len(right), len(team))

#: id = "pickled-together-stays-together"
#: objective = ["pcpp1.1.11"]
#: difficulty = 3
#: tags = ["pickle", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 1 1
#: - 1 1 1
#: - 2 2 3
#: + 2 1 1
#: - 2 2 1
#: | One `dumps` remembers which objects it has met: the list of two teams comes
#: | back with **one** team in both places. Separate calls know nothing of each
#: | other, and what `loads` makes is never the original.
