class Team:
    size = 0
    names = []

    def join(self, name):
        self.size += 1
        self.names.append(name)


red = Team()
blue = Team()
red.join("Ada")
red.join("Bo")
blue.join("Cy")
print(red.size, blue.size, Team.size)
print(len(blue.names))

#: id = "shared-list-own-number"
#: objective = ["pcap.4.2"]
#: difficulty = 3
#: tags = ["classes", "attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2 1 0
#: > 3
#: - 3 3 3\n3
#: + 2 1 0\n3
#: - 2 1 3\n1
#: - 2 1 0\n1
#: | `self.size += 1` reads the class attribute, then assigns to the instance.
#: | `append` assigns nothing: it changes the one list of the class. A final 1
#: | fits the idea of a list for each object, `3 3 3` of one number for all.
