limit = 10
small = filter(lambda n: n < limit, [4, 12, 9, 15])
limit = 5
print(list(small))

#: id = "limit-is-read-late"
#: objective = ["pcap.5.2", "pcap.5.3"]
#: difficulty = 3
#: tags = ["lambdas", "filter", "closures"]
#: status = "published"
#: license = "Apache-2.0"
#: > [4]
#: - [4, 9]
#: - [12, 9, 15]
#: - !NameError
#: + [4]
#: - []
#: | The lambda looks up `limit` at each call, and `filter` calls it only when
#: | `list` asks for the numbers. By then `limit` is 5. `[4, 9]` fits the idea
#: | that a function keeps the values from when it was made.
