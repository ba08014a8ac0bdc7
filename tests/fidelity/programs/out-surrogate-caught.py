try:
    print("before", "\udcff", "after")
except UnicodeEncodeError as e:
    print()
    print(e)
    print(e.object == "\udcff", e.start, e.end, e.encoding)
print(repr("\ud800"), ascii("\udcff"))
