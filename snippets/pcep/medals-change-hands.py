gold, silver, bronze = "Ina", "Raj", "Tom"
gold, silver, bronze = bronze, gold, silver
print(gold, silver, bronze)

#: id = "medals-change-hands"
#: objective = ["pcep.3.2"]
#: difficulty = 1
#: tags = ["tuples", "assignment"]
#: status = "published"
#: license = "Apache-2.0"
#: > Tom Ina Raj
#: - Tom Tom Tom
#: + Tom Ina Raj
#: - Ina Raj Tom
#: - !TypeError
#: | The right side is built first, as a tuple of the old values; only then are
#: | the names assigned. `Tom Tom Tom` assigns one after the other, with `gold`
#: | already changed when `silver` takes it over.
