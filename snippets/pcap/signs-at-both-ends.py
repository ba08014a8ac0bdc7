head = "==News=="
head.rstrip("=")
print(head.lstrip("="))
print(head.strip("="))

#: id = "signs-at-both-ends"
#: objective = ["pcap.3.3"]
#: difficulty = 2
#: tags = ["strings", "methods", "immutability"]
#: status = "published"
#: license = "Apache-2.0"
#: > News==
#: > News
#: - News\nNews
#: - =News==\n=News=
#: + News==\nNews
#: - ==News\nNews
#: | Strings never change: the result of line 2 is lost. `strip` and its kin
#: | remove the given character from the edge as long as it comes. `News` at the
#: | top expects `rstrip` to change `head`.
