class Animal:
    def name(self):
        return "animal"


class Dog(Animal):
    def name(self):
        return "dog"


class Puppy(Animal, Dog):
    pass


print(Puppy().name())

#: id = "parent-before-its-child"
#: objective = ["pcpp1.1.3"]
#: difficulty = 3
#: tags = ["inheritance", "MRO"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: - animal
#: - dog
#: + !TypeError
#: | The order of the bases wants `Animal` before `Dog`, but a class must come
#: | after its subclasses. No lookup order can do both, so the class line itself
#: | raises TypeError. "animal" just takes the first base; `Puppy(Dog, Animal)`
#: | works.
