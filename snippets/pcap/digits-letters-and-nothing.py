for text in ("2024", "20.24", "A4", ""):
    print(text.isdigit(), text.isalnum())

#: id = "digits-letters-and-nothing"
#: objective = ["pcap.3.3"]
#: difficulty = 2
#: tags = ["strings", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > True True
#: > False False
#: > False True
#: > False False
#: - True True\nFalse False\nTrue True\nFalse False
#: + True True\nFalse False\nFalse True\nFalse False
#: - True True\nFalse False\nFalse True\nTrue True
#: - True True\nTrue True\nFalse True\nFalse False
#: - True False\nFalse False\nFalse False\nFalse False
#: | `isdigit` wants digits only, `isalnum` letters or digits; a dot is neither.
#: | Both are `False` for an empty string, since they want at least one
#: | character. Digits alone are fine for `isalnum`.
