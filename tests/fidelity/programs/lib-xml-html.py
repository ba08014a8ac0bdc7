import html
import xml.etree.ElementTree as ET

r = ET.fromstring("<a x='1'><b>t</b></a>")
print(r.tag, r.attrib, r[0].text, ET.tostring(r), html.escape("<&>"), html.unescape("&eacute;"))
ET.fromstring("<a>")
