class UpperList(list):
    def append(self, item):
        super().append(item.upper())


words = UpperList(["a"])
words.append("b")
words.extend(["c"])
words += ["d"]
print(words)

#: id = "adapter-of-a-list-by-inheritance"
#: objective = ["pcpp2.2.s3"]
#: difficulty = 3
#: tags = ["adapter", "inheritance"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['a', 'B', 'c', 'd']
#: - ['A', 'B', 'C', 'D']
#: + ['a', 'B', 'c', 'd']
#: - ['a', 'B', 'C', 'D']
#: - ['a', 'b', 'c', 'd']
#: - !TypeError
#: | Only `append` was replaced. The other methods of `list`, and the making of
#: | it, don't call `append`; they put their items in as they are. An adapter
#: | that holds a list has one door only.
