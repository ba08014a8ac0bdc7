city = "oslo"
city.capitalize()
city.replace("o", "0")
print(city)
city = city.upper()
print(city)

#: id = "string-methods-return-new"
#: objective = ["pcep.3.4"]
#: difficulty = 1
#: tags = ["strings", "immutability"]
#: status = "published"
#: license = "Apache-2.0"
#: > oslo
#: > OSLO
#: - Osl0\nOSL0
#: + oslo\nOSLO
#: - oslo\noslo
#: - 0sl0\n0SL0
#: | A string never changes; its methods return a new one. Lines 2 and 3 throw
#: | that result away, only line 5 keeps it. `Osl0` fits the idea that the
#: | methods change the string in place.
