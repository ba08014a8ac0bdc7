gap = ord("a") - ord("A")
print(gap, chr(ord("Q") + gap))
print("a" < "Q")

#: id = "small-letters-lie-32-higher"
#: objective = ["pcap.3.1", "pcap.3.2"]
#: difficulty = 2
#: tags = ["strings", "ascii", "comparison"]
#: status = "published"
#: license = "Apache-2.0"
#: > 32 q
#: > False
#: - -32 q\nTrue
#: - 26 q\nFalse
#: - 32 q\nTrue
#: - !TypeError
#: + 32 q\nFalse
#: | In ASCII the capitals come first, and each small letter lies 32 above its
#: | capital. Comparing goes by these numbers: "a" is 97, "Q" is 81. `True` goes
#: | by the alphabet instead.
