# A submodule isn't there because somebody else imported it.
import collections
import http
import json
import urllib
import xml

for look in (lambda: urllib.parse, lambda: urllib.error, lambda: xml.etree,
             lambda: collections.abc, lambda: http.client,
             lambda: json.decoder, lambda: json.tool):
    try:
        print(look().__name__)
    except AttributeError as problem:
        print(problem)
