import xml.etree.ElementTree as ET

cart = ET.fromstring("""
<cart><item n="2"/><item n="15"/><item/></cart>
""")
total = ""
for item in cart:
    total += item.get("n", "0")
print(total)

#: id = "xml-attributes-are-text"
#: objective = ["pcpp1.4.3"]
#: difficulty = 1
#: tags = ["xml", "attributes"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2150
#: + 2150
#: - 17
#: - 215
#: - !TypeError
#: | Attributes are always text, also where digits stand in them, and `+` joins
#: | texts. `get` takes its second argument where the attribute is missing. For
#: | a sum, write `int(item.get("n", "0"))`.
