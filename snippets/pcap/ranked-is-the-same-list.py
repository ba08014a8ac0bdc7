words = ["pear", "fig", "apple"]
ranked = words
ranked.sort(key=len)
first = words[0]
words = []
print(first, len(ranked))

#: id = "ranked-is-the-same-list"
#: objective = ["pcap.6.1"]
#: difficulty = 1
#: tags = ["lists", "sorting", "references"]
#: status = "published"
#: license = "Apache-2.0"
#: > fig 3
#: - pear 3
#: + fig 3
#: - fig 0
#: - pear 0
#: | `ranked = words` copies nothing: **one list, two names**, and `sort`
#: | changes it in place. `words = []` then gives the name a new list and leaves
#: | the old one to `ranked`. `pear` fits the idea that the assignment makes a
#: | copy.
