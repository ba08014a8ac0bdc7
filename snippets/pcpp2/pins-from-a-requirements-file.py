lines = """
cups>=2.0  # for tea
# tests
tables

Cups==2.1
"""
pins = {}
for line in lines.splitlines():
    text = line.split("#")[0].strip()
    if text:
        name, _, version = text.partition("==")
        pins[name.lower()] = version
print(pins)

#: id = "pins-from-a-requirements-file"
#: objective = ["pcpp2.1.s2"]
#: difficulty = 2
#: tags = ["requirements", "strings"]
#: status = "published"
#: license = "Apache-2.0"
#: > {'cups>=2.0': '', 'tables': '', 'cups': '2.1'}
#: - {'cups': '2.1', 'tables': ''}
#: + {'cups>=2.0': '', 'tables': '', 'cups': '2.1'}
#: - {'cups': '2.0', 'tables': None, 'Cups': '2.1'}
#: - {'cups>=2.0': '', '': '', 'tables': '', 'cups': '2.1'}
#: - !ValueError
#: | `partition` always gives three strings; where `==` isn't found, the first
#: | is the whole text and the others are empty. So `cups>=2.0` stays a name,
#: | and the pin of `Cups` makes a key of its own. Comments and empty lines
#: | leave an empty text behind.
