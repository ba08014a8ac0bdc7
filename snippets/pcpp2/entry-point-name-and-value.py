from importlib.metadata import EntryPoint

ep = EntryPoint(name="average", value="statistics:median",
                group="tools")
tool = ep.load()
print(ep.name, tool.__name__, tool([1, 2, 9]))

#: id = "entry-point-name-and-value"
#: objective = ["pcpp2.1.s1"]
#: difficulty = 1
#: tags = ["importlib", "entry-points"]
#: status = "published"
#: license = "Apache-2.0"
#: > average median 2
#: - average average 4
#: - average mean 4
#: - median median 2
#: + average median 2
#: - average statistics 2
#: | An entry point ties a free **name** to a value `module:attribute`. `load()`
#: | imports the module and gives the attribute, here `statistics.median`. What
#: | it does is settled by the value alone: a median of 2, whatever the name
#: | promises.
