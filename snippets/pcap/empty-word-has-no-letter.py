words = ["apple", "", "bread", "avocado"]
found = filter(lambda w: w and w[0] == "a", words)
print(len(list(found)))

#: id = "empty-word-has-no-letter"
#: objective = ["pcap.5.2", "pcep.1.4"]
#: difficulty = 2
#: tags = ["lambdas", "filter", "logical"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2
#: - !IndexError
#: + 2
#: - 3
#: - 4
#: - !TypeError
#: | `and` stops at the first false operand. An empty string is false, so for it
#: | `w[0]` isn't worked out, and nothing raises. IndexError would come if both
#: | sides always were.
