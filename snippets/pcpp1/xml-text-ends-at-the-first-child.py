import xml.etree.ElementTree as ET

note = ET.fromstring("<p>keep <b>very</b> dry</p>")
bold = note.find("b")
bold.text = bold.text.upper()
print(note.text + "|" + bold.tail)

#: id = "xml-text-ends-at-the-first-child"
#: objective = ["pcpp1.4.3"]
#: difficulty = 3
#: tags = ["xml", "text"]
#: status = "published"
#: license = "Apache-2.0"
#: > keep | dry
#: - keep VERY dry| dry
#: - keep | VERY
#: + keep | dry
#: - keep VERY| dry
#: - keep very dry| dry
#: | `text` is what stands before the first child, and `tail` what follows an
#: | element's own end. The text around `<b>` is thus in two places. The whole
#: | would be `"".join(note.itertext())`.
