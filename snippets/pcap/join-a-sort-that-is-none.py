colours = "red Green blue".split()
print("-".join(sorted(colours)))
try:
    print("-".join(colours.sort()))
except TypeError:
    print("nothing to join")

#: id = "join-a-sort-that-is-none"
#: objective = ["pcap.3.3"]
#: difficulty = 3
#: tags = ["strings", "lists", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > Green-blue-red
#: > nothing to join
#: - blue-Green-red\nnothing to join
#: + Green-blue-red\nnothing to join
#: - blue-Green-red\nblue-Green-red
#: - Green-blue-red\nGreen-blue-red
#: - Green-blue-red\nNone
#: | `sorted` gives back a new list; the method `sort` changes its list and
#: | gives back `None`, and `join(None)` is a `TypeError`. Capitals come before
#: | small letters, so `Green` is first.
