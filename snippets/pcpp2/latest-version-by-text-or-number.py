def key(version):
    return tuple(int(n) for n in version.split("."))


releases = ["1.9.2", "1.10.0", "1.9.10"]
print(max(releases), max(releases, key=key))
print(key("2.0") == key("2.0.0"))

#: id = "latest-version-by-text-or-number"
#: objective = ["pcpp2.1.s1"]
#: difficulty = 1
#: tags = ["versions", "sorting"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1.9.2 1.10.0
#: > False
#: | Text is compared character by character, so `"1.9.2"` is the largest: `9`
#: | beats `1`. Tuples of numbers are compared part by part, as versions are
#: | meant. But tuples of different lengths are never equal, although 2.0 and
#: | 2.0.0 name one release.
