week = [["run"], ["swim"]]
draft = week[:]
draft[0].append("yoga")
draft.append(["rest"])
print(len(week), week[0])

#: id = "slice-copy-shares-the-rows"
#: objective = ["pcap.6.1"]
#: difficulty = 1
#: tags = ["lists", "copies", "slices"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 ['run', 'yoga']
#: - 2 ['run']
#: + 2 ['run', 'yoga']
#: - 3 ['run', 'yoga']
#: - 3 ['run']
#: | `week[:]` is a **new outer list**, so the third day is only in `draft`. Its
#: | elements are the same inner lists, and a change inside one shows in both.
#: | `['run']` fits the idea that a slice copies the inner lists, too.
