class Store:
    def save(self):
        return "store"


class Zip(Store):
    def save(self):
        return "zip-" + super().save()


class Lock(Store):
    def save(self):
        return "lock-" + super().save()


class Backup(Zip, Lock):
    pass


print(Backup().save())

#: id = "super-goes-to-the-sibling"
#: objective = ["pcpp1.1.3"]
#: difficulty = 3
#: tags = ["inheritance", "MRO", "super"]
#: status = "published"
#: license = "Apache-2.0"
#: > zip-lock-store
#: - zip-store
#: - zip-store-lock-store
#: + zip-lock-store
#: - lock-store
#: | `super()` means the next class in the lookup order of the **object**, here
#: | Backup, Zip, Lock, Store. So after `Zip` comes its sibling `Lock`.
#: | "zip-store" takes `super()` for the parent that is written in the class
#: | line.
