prices = ["3", "10", "7"]
numbers = map(int, prices)
print(max(numbers))
print(list(numbers))

#: id = "map-is-used-up"
#: objective = ["pcap.5.2"]
#: difficulty = 3
#: tags = ["lambdas", "map", "iterators"]
#: status = "published"
#: license = "Apache-2.0"
#: > 10
#: > []
#: - 10\n[3, 7]
#: - 10\n[3, 10, 7]
#: + 10\n[]
#: - 7\n[]
#: | `map` gives an iterator, which can be walked through once. `max` takes all
#: | of it and leaves nothing for `list`. `[3, 10, 7]` fits the idea that `map`
#: | makes a list; 7 compares the texts, not the numbers.
