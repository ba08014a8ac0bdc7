import statistics

votes = ["tea", "milk", "milk", "juice", "tea"]
print(statistics.mode(votes))
print(statistics.multimode(votes))

#: id = "votes-with-a-tie"
#: objective = ["pcpp1.6.1"]
#: difficulty = 1
#: tags = ["statistics", "mode"]
#: status = "published"
#: license = "Apache-2.0"
#: > tea
#: > ['tea', 'milk']
#: - milk\n['milk', 'tea']
#: - tea\n['milk', 'tea']
#: + tea\n['tea', 'milk']
#: - tea\ntea
#: - !StatisticsError
#: | `mode` is the most frequent value, and of several the one **met first**.
#: | `multimode` lists them all, in that order. A tie is no error.
