class Shop:
    city = "Oslo"

    @classmethod
    def place(cls):
        return cls.city

    @staticmethod
    def head_office():
        return Shop.city


class Branch(Shop):
    city = "Rome"


print(Branch.place(), Branch.head_office())
print(Shop.place())

#: id = "static-method-names-its-class"
#: objective = ["pcpp1.1.5"]
#: difficulty = 1
#: tags = ["staticmethod", "classmethod"]
#: status = "published"
#: license = "Apache-2.0"
#: > Rome Oslo
#: > Oslo
#: - Oslo Oslo\nOslo
#: - Rome Rome\nOslo
#: + Rome Oslo\nOslo
#: - Rome Oslo\nRome
#: - !TypeError
#: | A class method gets the class that it is called on, here `Branch`. A static
#: | method gets nothing: `head_office` always looks into `Shop`, from wherever
#: | it is called.
