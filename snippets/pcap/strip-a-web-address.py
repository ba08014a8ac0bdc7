site = "WWW.wow.org"
print(site.lower().lstrip("www."))

#: id = "strip-a-web-address"
#: objective = ["pcap.3.3"]
#: difficulty = 3
#: tags = ["strings", "methods", "chaining"]
#: status = "published"
#: license = "Apache-2.0"
#: > ow.org
#: - wow.org
#: - WWW.wow.org
#: - .wow.org
#: - www.wow.org
#: + ow.org
#: | The argument of `lstrip` is a set of characters: every w and dot goes from
#: | the left edge, up to the first other character. `wow.org` takes it for one
#: | piece. `lower` comes first, or there would be no small w in front.
