word = "tiGer"
print(max(word), min(word))
print(max(word, "Zebra"))

#: id = "largest-letter-of-a-word"
#: objective = ["pcap.3.2"]
#: difficulty = 2
#: tags = ["strings", "comparison"]
#: status = "published"
#: license = "Apache-2.0"
#: > t G
#: > tiGer
#: - t G\nZebra
#: - t e\ntiGer
#: - r t\nZebra
#: + t G\ntiGer
#: - t e\nZebra
#: | `max` and `min` compare by code point, where all capitals come before the
#: | small letters: `G` is smallest, and any small letter beats `Z`. `t e` and
#: | `Zebra` follow the alphabet.
