name = "album.mod"
print(name.rstrip(".mod"))
print(name.lstrip("la"))

#: id = "strip-takes-characters"
#: objective = ["pcap.3.3"]
#: difficulty = 3
#: tags = ["strings", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > albu
#: > bum.mod
#: - album\nalbum.mod
#: - album\nbum.mod
#: - albu\nalbum.mod
#: + albu\nbum.mod
#: | `strip`, `lstrip` and `rstrip` take a set of characters and remove them
#: | from the edge as long as they last: also the m of `album`. `album` fits
#: | the idea that the argument is one piece, as for `removesuffix`.
