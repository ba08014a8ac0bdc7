import xml.etree.ElementTree as ET

book = ET.fromstring("<book><title>Maps</title></book>")
print(book.findtext("price", "free"), end=" ")
try:
    print(book.find("price").text, end=" ")
    print(book.find("title").text, end=" ")
except AttributeError:
    print("wrong", end=" ")
except ET.ParseError:
    print("broken", end=" ")
print("end")

#: id = "xml-find-may-give-none"
#: objective = ["pcpp1.4.3"]
#: difficulty = 2
#: tags = ["xml", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > free wrong end
#: + free wrong end
#: - free None Maps end
#: - free wrong Maps end
#: - free broken end
#: | `find` gives `None` where there is no such child, and `None` has no `text`.
#: | `findtext` gives its default instead. A `ParseError` comes from text that
#: | is no XML, not from a search.
