class Lamp:
    watts = 60


hall = Lamp()
porch = Lamp()
hall.watts -= 20
Lamp.watts = 75
print(hall.watts, porch.watts)

#: id = "instance-value-hides-the-class-one"
#: objective = ["pcpp1.1.1"]
#: difficulty = 2
#: tags = ["classes", "class variables"]
#: status = "published"
#: license = "Apache-2.0"
#: > 40 75
#: - 75 75
#: + 40 75
#: - 40 60
#: - 40 40
#: | Assigning through an instance makes an attribute of that instance only.
#: | Reading looks there first, then in the class: `hall` has its own 40, 60 -
#: | 20, `porch` sees the new value of the class. "75 75" forgets that 40 hides
#: | it.
