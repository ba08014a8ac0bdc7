import helper

print("main is", __name__)

#: id = "name-of-a-module"
#: objective = ["pcap.1.5", "pcap.1.1"]
#: difficulty = 2
#: tags = ["modules"]
#: status = "published"
#: license = "Apache-2.0"
#: > helper is helper
#: > main is __main__
#: - main is __main__
#: - helper is helper\nmain is main
#: - helper runs\nmain is __main__
#: + helper is helper\nmain is __main__
#: | `__name__` is `"__main__"` only in the file that was started. In an
#: | imported module it is the name of the module. Its body runs at import, so
#: | its `else` branch prints.
