class Page:
    def render(self):
        return "-".join(self.parts())

    def parts(self):
        return ["body"]


class Framed(Page):
    def parts(self):
        return ["top"] + super().parts() + ["end"]


class Titled(Framed):
    def parts(self):
        found = super().parts()
        found.insert(1, "title")
        return found


print(Titled().render())

#: id = "template-parts-of-three-levels"
#: objective = ["pcpp2.2.8"]
#: difficulty = 2
#: tags = ["template method", "super"]
#: status = "published"
#: license = "Apache-2.0"
#: > top-title-body-end
#: - title-top-body-end
#: - top-body-title-end
#: - top-body-end
#: + top-title-body-end
#: - top-title-end
#: | `self.parts()` starts at the class of the object, `Titled`. Each
#: | `super().parts()` goes one class up and comes back with a list: first
#: | `body`, then the framed one, in which `title` is put at position 1.
