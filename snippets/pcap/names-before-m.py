early = 0
for name in ("Mia", "anna", "Ben", "M", "zoe"):
    if name < "M":
        early += 1
        print(name)
print(early)

#: id = "names-before-m"
#: objective = ["pcap.3.2"]
#: difficulty = 1
#: tags = ["strings", "comparison", "loops"]
#: status = "published"
#: license = "Apache-2.0"
#: > Ben
#: > 1
#: - Mia\nBen\n2
#: - anna\nBen\nM\n3
#: - anna\nBen\n2
#: + Ben\n1
#: - Ben\nM\n2
#: | Strings are compared character by character, by code point. Every small
#: | letter comes after every capital, so "anna" isn't before "M". "M" equals
#: | "M", and "Mia" is longer and so comes after it.
