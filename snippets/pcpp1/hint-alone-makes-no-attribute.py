class Lamp:
    watts: int
    colour: str = "white"


print(hasattr(Lamp, "watts"), hasattr(Lamp, "colour"))

#: id = "hint-alone-makes-no-attribute"
#: objective = ["pcpp1.2.3"]
#: difficulty = 2
#: tags = ["type hints", "classes"]
#: status = "published"
#: license = "Apache-2.0"
#: > False True
#: - True True
#: + False True
#: - False False
#: - !NameError
#: | A hint without `=` only notes a type: `watts` gets no value, not even None,
#: | and so isn't there. `colour` has a value and is an ordinary class
#: | attribute.
