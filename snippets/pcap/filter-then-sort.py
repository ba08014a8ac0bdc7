words = ["plum", "kiwi", "banana", "lime"]
short = filter(lambda w: len(w) < 5, words)
print(sorted(short, key=lambda w: w[-1]))

#: id = "filter-then-sort"
#: objective = ["pcap.5.2", "pcap.3.3"]
#: difficulty = 2
#: tags = ["lambdas", "filter", "sorting"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['lime', 'kiwi', 'plum']
#: - ['kiwi', 'lime', 'plum']
#: - ['banana']
#: + ['lime', 'kiwi', 'plum']
#: - ['plum', 'kiwi', 'lime']
#: | `filter` keeps the elements for which the function is true. The key says
#: | what to compare: the last letters e, i, m. The list still holds the words.
#: | `kiwi` first sorts by the whole word.
