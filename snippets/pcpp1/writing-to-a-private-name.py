class Safe:
    def __init__(self):
        self.__code = 11

    def opens(self, code):
        return code == self.__code


safe = Safe()
safe.__code = 77
print(safe.opens(77), safe.opens(11), safe.__code)

#: id = "writing-to-a-private-name"
#: objective = ["pcpp1.1.7"]
#: difficulty = 3
#: tags = ["private names"]
#: status = "published"
#: license = "Apache-2.0"
#: > False True 77
#: - True False 77
#: - !AttributeError
#: + False True 77
#: - False True 11
#: | Inside the class, `__code` means `_Safe__code`. The assignment outside
#: | isn't changed like that: it makes a second attribute, named `__code`, which
#: | no method looks at. "True False 77" takes them for one.
