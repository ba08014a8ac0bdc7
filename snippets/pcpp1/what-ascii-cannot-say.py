word = "na\u00efve"
print(word.encode("ascii", errors="ignore"))
print(word.encode("ascii", errors="replace"))
print(len(word.encode("utf-8")))

#: id = "what-ascii-cannot-say"
#: objective = ["pcpp1.5.s2"]
#: difficulty = 1
#: tags = ["encodings"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'nave'
#: > b'na?ve'
#: > 6
#: - b'nave'\nb'na?ve'\n5
#: - b'naive'\nb'na?ve'\n6
#: - nave\nna?ve\n5
#: - !UnicodeEncodeError
#: + b'nave'\nb'na?ve'\n6
#: | `errors` says what becomes of a letter that the encoding lacks: it is left
#: | out, or `?` stands for it. Without `errors` it would be a
#: | `UnicodeEncodeError`. UTF-8 knows the letter, and takes two bytes for it.
