data = "AZ".encode("ascii")
print(data[0], len(data))
for part in data:
    print(part, end=" ")
print(data.decode("ascii"))

#: id = "bytes-are-small-numbers"
#: objective = ["pcap.3.1"]
#: difficulty = 2
#: tags = ["strings", "ascii", "bytes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 65 2
#: > 65 90 AZ
#: - 65 2\n0 1 AZ
#: + 65 2\n65 90 AZ
#: - 65 2\nA Z AZ
#: - b'A' 2\nb'A' b'Z' AZ
#: - A 2\nA Z AZ
#: | `encode` gives a `bytes` object. Its elements are numbers from 0 to 255,
#: | with an index and in a loop alike; for ASCII they are the code points.
#: | `decode` makes text of them again. `A Z` takes it for a string.
