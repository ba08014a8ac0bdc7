price = 4
tag = "-" * 3
print(tag + "price: " + price * 2 + tag)

#: id = "price-tag-needs-text"
#: objective = ["pcap.3.2", "pcap.2.1"]
#: difficulty = 1
#: tags = ["strings", "operators", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: + !TypeError
#: - !ValueError
#: - ---price: 8---
#: - ---price: 44---
#: | `*` repeats a string, `+` joins two. But `+` never turns a number into
#: | text: a str and an int together are a `TypeError`. `str(price * 2)` would
#: | print `---price: 8---`.
