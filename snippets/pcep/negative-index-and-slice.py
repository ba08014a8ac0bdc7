days = ["mo", "tu", "we", "th", "fr"]
print(days[-2])
print(days[1:-1])
print(days[3:10])

#: id = "negative-index-and-slice"
#: objective = ["pcep.3.1"]
#: difficulty = 1
#: tags = ["lists", "slicing"]
#: status = "published"
#: license = "Apache-2.0"
#: > th
#: > ['tu', 'we', 'th']
#: > ['th', 'fr']
#: - we\n['tu', 'we', 'th']\n['th', 'fr']
#: - th\n[tu, we, th]\n[th, fr]
#: - th\n['tu', 'we', 'th', 'fr']\n['th', 'fr']
#: + th\n['tu', 'we', 'th']\n['th', 'fr']
#: - !IndexError
#: | -1 is the last element, -2 the one before it. A slice leaves out its end,
#: | and an end past the list is cut to its length, without an error. Strings
#: | inside a printed list keep their quotes.
