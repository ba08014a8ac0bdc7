plate = "KX-42"
try:
    plate[2] = " "
except TypeError:
    print("fixed")
print(plate[1], plate)

#: id = "second-sign-of-a-plate"
#: objective = ["pcap.3.2", "pcap.3.3"]
#: difficulty = 2
#: tags = ["strings", "index", "immutability"]
#: status = "published"
#: license = "Apache-2.0"
#: > fixed
#: > X KX-42
#: - X KX 42
#: - fixed\nK KX-42
#: + fixed\nX KX-42
#: - fixed\nX KX 42
#: - !TypeError
#: | Indexes start at 0, so `plate[1]` is the second character. A string never
#: | changes: an assignment to one place is a `TypeError`, and `plate` stays as
#: | it was. `KX 42` treats it like a list.
