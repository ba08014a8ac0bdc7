class Text:
    def __init__(self, text):
        self.text = text

    def render(self):
        return self.text


class Tag(Text):
    def render(self):
        return "<b>" + self.text.render() + "</b>"


class Upper(Text):
    def render(self):
        return self.text.render().upper()


hi = Text("hi")
print(Upper(Tag(hi)).render(), Tag(Upper(hi)).render())

#: id = "decorator-wraps-the-wrapped"
#: objective = ["pcpp2.2.s2"]
#: difficulty = 1
#: tags = ["decorator", "wrapping"]
#: status = "published"
#: license = "Apache-2.0"
#: > <B>HI</B> <b>HI</b>
#: - <b>HI</b> <B>HI</B>
#: - <b>HI</b> <b>HI</b>
#: - <B>HI</B> <B>HI</B>
#: + <B>HI</B> <b>HI</b>
#: - !AttributeError
#: | The outer object asks the inner one first and works on what it gets.
#: | `Upper(Tag(hi))` therefore has the tags in capitals, too. In
#: | `Tag(Upper(hi))` they are put around later and stay small.
