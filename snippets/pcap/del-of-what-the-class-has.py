class Item:
    tax = 7

    def __init__(self, name):
        self.name = name


pen = Item("pen")
del pen.tax
print(hasattr(pen, "tax"), hasattr(Item, "tax"))

#: id = "del-of-what-the-class-has"
#: objective = ["pcap.4.4", "pcap.4.2"]
#: difficulty = 3
#: tags = ["classes", "introspection"]
#: status = "published"
#: license = "Apache-2.0"
#: ! AttributeError
#: - False True
#: - True True
#: - False False
#: + !AttributeError
#: | Reading `pen.tax` finds the attribute of the class, but `del` looks **only
#: | in the instance**, and there is no `tax`. `False True` fits the idea that
#: | each instance has a copy of what the class has.
