import xml.etree.ElementTree as ET

line = ET.Element("p")
line.text = "1 < 2"
mark = ET.SubElement(line, "b")
mark.text = "yes"
mark.tail = "!"
print(ET.tostring(line, encoding="unicode"))

#: id = "text-inside-tail-behind"
#: objective = ["pcpp1.5.2"]
#: difficulty = 2
#: tags = ["xml"]
#: status = "published"
#: license = "Apache-2.0"
#: > <p>1 &lt; 2<b>yes</b>!</p>
#: - <p>1 < 2<b>yes</b>!</p>
#: - <p>1 &lt; 2<b>yes!</b></p>
#: - <p><b>yes</b>1 &lt; 2!</p>
#: - !ParseError
#: + <p>1 &lt; 2<b>yes</b>!</p>
#: | `text` stands behind the start tag of an element, `tail` **behind its end
#: | tag**. A `<` in a text is written as `&lt;`, so that no tag is taken for
#: | it.
