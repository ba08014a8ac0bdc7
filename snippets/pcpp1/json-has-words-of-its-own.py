import json

answers = [None, True, "None"]
text = json.dumps(answers)
print("None" in text, "True" in text)
print(json.loads(text)[0])

#: id = "json-has-words-of-its-own"
#: objective = ["pcpp1.4.3"]
#: difficulty = 1
#: tags = ["json", "types"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False
#: > None
#: - False False\nnull
#: - True True\nNone
#: - False False\nNone
#: + True False\nNone
#: | JSON writes `None` as `null` and `True` as `true`; a string stays as it is,
#: | so that the text `None` is still found. `loads` turns `null` back into
#: | `None`.
