import json

place = {"name": "well", "at": (3, 4)}
text = json.dumps(place)
back = json.loads(text)
print(back["at"], back == place)

#: id = "json-gives-a-tuple-back-as-a-list"
#: objective = ["pcpp1.4.3"]
#: difficulty = 1
#: tags = ["json", "tuples"]
#: status = "published"
#: license = "Apache-2.0"
#: > [3, 4] False
#: + [3, 4] False
#: - [3, 4] True
#: - (3, 4) True
#: - !TypeError
#: | JSON has one kind of sequence, the array. `dumps` writes a tuple as an
#: | array and `loads` makes a list of it. A list never equals a tuple, so that
#: | the two dicts differ: what comes back need not be what was written.
