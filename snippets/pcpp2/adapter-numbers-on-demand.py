def as_numbers(texts):
    print("open")
    for text in texts:
        yield int(text)


numbers = as_numbers(["4", "8"])
print("ready")
total = sum(numbers)
count = len(list(numbers))
print(total, count)

#: id = "adapter-numbers-on-demand"
#: objective = ["pcpp2.2.s3"]
#: difficulty = 2
#: tags = ["adapter", "generators"]
#: status = "published"
#: license = "Apache-2.0"
#: > ready
#: > open
#: > 12 0
#: - ready\nopen\n12 2
#: - open\nready\n12 0
#: - open\nready\n12 2
#: - ready\nopen\nopen\n12 2
#: + ready\nopen\n12 0
#: | A generator's body starts when the first value is asked for, so `ready`
#: | comes first. `sum` takes all values, and none are left for `list`. Two
#: | values again would take a list, or a second call of `as_numbers`.
