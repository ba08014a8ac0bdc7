import xml.etree.ElementTree as ET

root = ET.fromstring(
    "<plan><step/><part><step/><step/></part></plan>")
print(len(root))
print(len(root.findall("step")))
print(len(list(root.iter("step"))))

#: id = "findall-sees-children-only"
#: objective = ["pcpp1.5.2"]
#: difficulty = 2
#: tags = ["xml"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2
#: > 1
#: > 3
#: + 2\n1\n3
#: - 2\n3\n3
#: - 4\n3\n3
#: - 2\n1\n1
#: - !TypeError
#: | `len` of an element and `findall("step")` look at its **children** only;
#: | `iter` goes through all levels below. The steps inside `part` are
#: | grandchildren of `plan`.
