class Lamp:
    def __init__(self, log):
        self.log = log

    def dim(self):
        self.log.append("dim")


class Cinema:
    def __init__(self, log=[]):
        self.log = log
        self.lamp = Lamp(log)

    def start(self):
        self.log.append("play")
        self.lamp.dim()


Cinema().start()
home = Cinema()
home.start()
print(len(home.log), home.log[-1])

#: id = "facade-parts-and-one-log"
#: objective = ["pcpp2.2.4"]
#: difficulty = 2
#: tags = ["facade", "defaults"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4 dim
#: - 2 dim
#: - 2 play
#: - 4 play
#: + 4 dim
#: - 1 play
#: | The default list is made once and serves every `Cinema()` that leaves `log`
#: | out; the lamps share it, too. After two starts it has four entries. 2 would
#: | take a new list for each call: `log=None` and `[]` in the body.
