def log(text, lines=[]):
    lines.append(text)
    return len(lines)


print(log("a"))
print(log("b", ["x", "y"]))
print(log("c"))

#: id = "default-list-is-kept"
#: objective = ["pcep.4.2", "pcap.6.3"]
#: difficulty = 3
#: tags = ["functions", "defaults"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1
#: > 3
#: > 2
#: - 1\n3\n1
#: + 1\n3\n2
#: - 1\n3\n4
#: - 1\n2\n3
#: | The default list is made once, when `def` runs, and all calls without that
#: | argument share it. The second call brings its own list and leaves the
#: | default alone. A final 1 fits the idea of a fresh list for each call.
