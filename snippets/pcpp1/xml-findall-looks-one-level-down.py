import xml.etree.ElementTree as ET

shop = ET.fromstring("""
<shop>
  <box><jar/><jar/></box>
  <jar/>
</shop>
""")
print(len(shop.findall("jar")))
print(len(list(shop.iter("jar"))))

#: id = "xml-findall-looks-one-level-down"
#: objective = ["pcpp1.4.3"]
#: difficulty = 2
#: tags = ["xml", "trees"]
#: status = "published"
#: license = "Apache-2.0"
#: > 1
#: > 3
#: - 3\n3
#: - 1\n1
#: - 3\n1
#: + 1\n3
#: | `findall("jar")` looks at the children only, one level down. `iter` walks
#: | through the whole tree. For `findall`, `.//jar` would mean all levels.
