name = "Eva"
for name in ["Kim", "Lou"]:
    print("hi", name)
print("bye", name)

#: id = "loop-overwrites-the-name"
#: objective = ["pcep.2.2"]
#: difficulty = 1
#: tags = ["for", "variables"]
#: status = "published"
#: license = "Apache-2.0"
#: > hi Kim
#: > hi Lou
#: > bye Lou
#: - hi Kim\nhi Lou\nbye Eva
#: + hi Kim\nhi Lou\nbye Lou
#: - hi 0\nhi 1\nbye 1
#: - hi Kim\nhi Lou\nbye Kim
#: | A `for` assigns to an ordinary variable. The loop has no variables of its
#: | own, so `name` loses "Eva" and keeps the last element afterwards.
