boxes = [[1], [2]]
for box in boxes:
    box += [0]
counts = [1, 2]
for count in counts:
    count += 5
print(boxes, counts)

#: id = "plus-equals-on-each-box"
#: objective = ["pcap.6.2", "pcap.6.1"]
#: difficulty = 3
#: tags = ["loops", "lists", "augmented assignment"]
#: status = "published"
#: license = "Apache-2.0"
#: > [[1, 0], [2, 0]] [1, 2]
#: - [[1], [2]] [1, 2]
#: - [[1, 0], [2, 0]] [6, 7]
#: + [[1, 0], [2, 0]] [1, 2]
#: - [[1], [2]] [6, 7]
#: | `box` means a list of `boxes`, and `+=` on a list changes it **in place**.
#: | A number can't be changed: there `+=` only gives the name `count` a new
#: | one. `[[1], [2]]` fits the idea that `+=` makes a new list.
