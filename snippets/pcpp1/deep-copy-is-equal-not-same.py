from copy import deepcopy

route = [["Rome", 1], ["Oslo", 4]]
plan = deepcopy(route)
short = route[:]
print(plan == route, plan is route, plan[0] is route[0])
print(short is route, short[0] is route[0])

#: id = "deep-copy-is-equal-not-same"
#: objective = ["pcpp1.1.10"]
#: difficulty = 1
#: tags = ["identity", "copy"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False False
#: > False True
#: - True True True\nTrue True
#: - True False True\nFalse True
#: + True False False\nFalse True
#: - True False False\nFalse False
#: - False False False\nFalse True
#: | A copy is equal to the original, but another object. A deep copy has new
#: | inner lists as well; the slice is new only outside, and its elements are
#: | the same objects. `==` asks for the value, `is` for the identity.
