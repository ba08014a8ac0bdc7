plate = "KX-42"
plate.lower()
print(plate[1], plate[-1])
try:
    plate[2] = " "
except TypeError:
    print("fixed")
print(plate)

#: id = "second-sign-of-a-plate"
#: objective = ["pcap.3.2", "pcap.3.3"]
#: difficulty = 2
#: tags = ["strings", "index", "immutability"]
#: status = "published"
#: license = "Apache-2.0"
#: > X 2
#: > fixed
#: > KX-42
#: - X 2\nKX 42
#: - K 2\nfixed\nKX-42
#: - !TypeError
#: + X 2\nfixed\nKX-42
#: - x 2\nfixed\nkx-42
#: | Indexes start at 0, so `plate[1]` is the second character. A string never
#: | changes: `lower` gives a new one, which is lost here, and an assignment to
#: | one place is a `TypeError`. `x` expects `lower` to change `plate`.
