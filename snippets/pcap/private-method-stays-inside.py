class Printer:
    def __clean(self):
        return "clean"

    def run(self):
        return self.__clean() + ", print"


printer = Printer()
try:
    print(printer.run())
    print(printer.__clean())
except AttributeError:
    print("no")

#: id = "private-method-stays-inside"
#: objective = ["pcap.4.3", "pcap.4.2"]
#: difficulty = 1
#: tags = ["classes", "methods", "name mangling"]
#: status = "published"
#: license = "Apache-2.0"
#: > clean, print
#: > no
#: - no
#: - clean, print\nclean
#: + clean, print\nno
#: - clean, print
#: | A method of the class may call `self.__clean()`. **From outside** that name
#: | isn't found, since it is stored as `_Printer__clean`. A second `clean` fits
#: | the idea that two underscores are only a habit.
