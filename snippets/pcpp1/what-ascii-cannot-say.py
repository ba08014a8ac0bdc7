word = "naïve"
print(word.encode("ascii", errors="ignore"))
print(word.encode("ascii", errors="replace"))

#: id = "what-ascii-cannot-say"
#: objective = ["pcpp1.5.s2"]
#: difficulty = 1
#: tags = ["encodings"]
#: status = "published"
#: license = "Apache-2.0"
#: > b'nave'
#: > b'na?ve'
#: - b'nave'\nb'na??ve'
#: - b'naive'\nb'na?ve'
#: - b'naive'\nb'naive'
#: - !UnicodeEncodeError
#: + b'nave'\nb'na?ve'
#: | `errors` says what becomes of a letter that the encoding lacks: it is left
#: | out, or **one `?`** stands for it, however many bytes UTF-8 would take.
#: | Without `errors` it would be a `UnicodeEncodeError`.
