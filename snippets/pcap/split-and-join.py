parts = "a,b,,c".split(",")
print(len(parts))
print("-".join(parts))
print("-".join("xyz"))

#: id = "split-and-join"
#: objective = ["pcap.3.3"]
#: difficulty = 1
#: tags = ["strings", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4
#: > a-b--c
#: > x-y-z
#: + 4\na-b--c\nx-y-z
#: - 3\na-b-c\nx-y-z
#: - 4\na-b--c\nxyz
#: - 4\na-b-None-c\nx-y-z
#: - !TypeError
#: | With a separator, `split` keeps empty pieces, so there are four. `join`
#: | puts its string between the elements of anything that yields strings, and
#: | a string yields its characters.
