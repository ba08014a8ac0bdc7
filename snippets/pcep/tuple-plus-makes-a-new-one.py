base = (1, 2)
other = base
base += (3,)
print(base, other)
print(base[1:], base.count(2))

#: id = "tuple-plus-makes-a-new-one"
#: objective = ["pcep.3.2"]
#: difficulty = 3
#: tags = ["tuples", "assignment"]
#: status = "published"
#: license = "Apache-2.0"
#: > (1, 2, 3) (1, 2)
#: > (2, 3) 1
#: - !TypeError
#: - (1, 2, (3,)) (1, 2)\n(2, (3,)) 1
#: + (1, 2, 3) (1, 2)\n(2, 3) 1
#: - (1, 2, 3) (1, 2, 3)\n(2, 3) 1
#: | A tuple can't change, so `+=` builds a new one and binds `base` to it;
#: | `other` still names the old one. With lists `+=` changes the object and
#: | both names would show it. `TypeError` takes `+=` for a change of the
#: | tuple.
