class Gift:
    def __init__(self, text):
        self.text = text

    def paper(self, color):
        return Gift(f"{color} paper({self.text})")

    def ribbon(self):
        return Gift(f"ribbon({self.text})")


gift = Gift("cup")
gift.ribbon()
print(gift.paper("red").ribbon().text)

#: id = "decorator-chain-of-wrappings"
#: objective = ["pcpp2.2.s2"]
#: difficulty = 1
#: tags = ["decorator", "chaining"]
#: status = "published"
#: license = "Apache-2.0"
#: > ribbon(red paper(cup))
#: + ribbon(red paper(cup))
#: - red paper(ribbon(cup))
#: - ribbon(red paper(ribbon(cup)))
#: - red paper(ribbon(ribbon(cup)))
#: - red paper(cup)
#: | Each method gives back a new gift around the old one, and the chain runs
#: | from left to right: paper first, then the ribbon outside. The ribbon of the
#: | line before is lost, as `gift` itself doesn't change.
