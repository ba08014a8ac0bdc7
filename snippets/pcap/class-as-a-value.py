class Cat:
    sound = "meow"


class Cow:
    sound = "moo"


for kind in [Cat, Cow]:
    pet = kind()
    pet.sound = pet.sound.upper()
    print(kind.sound, pet.sound)

#: id = "class-as-a-value"
#: objective = ["pcap.4.1", "pcap.4.2"]
#: difficulty = 2
#: tags = ["classes", "objects"]
#: status = "published"
#: license = "Apache-2.0"
#: > meow MEOW
#: > moo MOO
#: + meow MEOW\nmoo MOO
#: - MEOW MEOW\nMOO MOO
#: - meow meow\nmoo moo
#: - !TypeError
#: | A class is an object, too: `kind` means `Cat`, then `Cow`, and `kind()`
#: | makes an instance. Assigning to `pet.sound` gives **the instance** its own
#: | property; the class keeps its. Capitals twice fit the idea that it changes
#: | the class.
