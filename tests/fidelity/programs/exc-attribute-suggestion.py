class Person:
    name = "Ann"


print(Person().name)
Person().nmae
