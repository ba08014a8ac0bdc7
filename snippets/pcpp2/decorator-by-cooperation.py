class Plain:
    def say(self):
        return "hi"


class Loud(Plain):
    def say(self):
        return super().say() + "!"


class Kind(Plain):
    def say(self):
        return "dear, " + super().say()


class Both(Loud, Kind):
    pass


print(Both().say())

#: id = "decorator-by-cooperation"
#: objective = ["pcpp2.2.s2"]
#: difficulty = 3
#: tags = ["decorator", "mro", "super"]
#: status = "published"
#: license = "Apache-2.0"
#: > dear, hi!
#: - hi!
#: - dear, hi
#: - hi
#: - !TypeError
#: + dear, hi!
#: | `super()` goes on to the next class in the order of the object's class:
#: | Both, Loud, Kind, Plain. So in a `Both`, the `super()` of `Loud` means
#: | `Kind`. `hi!` fits the idea that it always means the class's own parent.
