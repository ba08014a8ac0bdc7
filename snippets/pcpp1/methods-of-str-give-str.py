class Title(str):
    def shout(self):
        return self.upper() + "!"


title = Title("dune")
loud = title.shout()
print(loud, type(title).__name__, type(loud).__name__)
try:
    print(loud.shout())
except AttributeError:
    print("no shout")

#: id = "methods-of-str-give-str"
#: objective = ["pcpp1.1.8"]
#: difficulty = 3
#: tags = ["subclassing built-ins", "str"]
#: status = "published"
#: license = "Apache-2.0"
#: > DUNE! Title str
#: > no shout
#: - DUNE! Title Title\nDUNE!!
#: + DUNE! Title str\nno shout
#: - DUNE! str str\nno shout
#: - DUNE! Title str\nDUNE!
#: | The inherited `upper`, and `+`, return a plain `str`, even for an object of
#: | a subclass. So `loud` has no `shout`. To stay with the subclass, the method
#: | would have to return `Title(...)`.
