mail = "ann@home.org"
at = mail.find("@")
print(mail[:at])
print(mail[at + 1:mail.rfind(".")])

#: id = "name-in-front-of-the-at"
#: objective = ["pcap.3.3", "pcap.3.2"]
#: difficulty = 1
#: tags = ["strings", "methods", "slices"]
#: status = "published"
#: license = "Apache-2.0"
#: > ann
#: > home
#: - ann\n@home
#: - ann@\nhome.
#: + ann\nhome
#: - ann\nhome.
#: - ann@\nhome
#: | `find` gives the position of the first match, `rfind` that of the last. A
#: | slice stops before its end, so neither `@` nor the dot is in it. They come
#: | in when the end is taken for part of the slice.
