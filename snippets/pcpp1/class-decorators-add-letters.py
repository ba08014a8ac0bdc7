def stamp(letter):
    def mark(cls):
        cls.code += letter
        return cls
    return mark


@stamp("x")
@stamp("y")
@stamp("z")
class Part:
    code = "p"


print(Part.code)

#: id = "class-decorators-add-letters"
#: objective = ["pcpp1.1.4"]
#: difficulty = 2
#: tags = ["decorators", "classes"]
#: status = "published"
#: license = "Apache-2.0"
#: > pzyx
#: - pxyz
#: - px
#: + pzyx
#: - pz
#: - !TypeError
#: | Decorators of a class work like those of a function: the one next to
#: | `class` comes first, so `z`, then `y`, then `x` is added. "pxyz" applies
#: | them from the top down.
