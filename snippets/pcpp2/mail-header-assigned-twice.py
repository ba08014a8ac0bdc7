from email.message import Message

mail = Message()
mail["To"] = "ann"
mail["To"] = "bob"
print(mail["to"], len(mail), mail["Cc"])

#: id = "mail-header-assigned-twice"
#: objective = ["pcpp2.4.6"]
#: difficulty = 3
#: tags = ["email"]
#: status = "published"
#: license = "Apache-2.0"
#: > ann 2 None
#: - !KeyError
#: - bob 1 None
#: - bob 2 None
#: - None 2 None
#: + ann 2 None
#: | A message looks like a dict, but **assigning adds a header; it doesn't
#: | replace one**. Reading gives the first of that name, whether letters are
#: | large or small, and `None` for one that is missing. `replace_header`
#: | changes.
