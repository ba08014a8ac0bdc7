import sys

shown = sys.stdout.write("tea\n")
print(shown)

#: id = "stdout-counts-characters"
#: objective = ["pcap.5.4"]
#: difficulty = 2
#: tags = ["streams"]
#: status = "published"
#: license = "Apache-2.0"
#: > tea
#: > 4
#: - tea\nNone
#: - tea
#: + tea\n4
#: - tea\n3
#: | `sys.stdout` is an open text stream, and its `write` works like that of a
#: | file: it returns the number of characters, `\n` included. It is `print`
#: | that returns None.
