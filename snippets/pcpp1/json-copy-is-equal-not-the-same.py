import json

order = {"items": ["tea"], "paid": False}
twin = json.loads(json.dumps(order))
print(twin == order, twin is order)
twin["items"].append("jam")
print(order["items"])

#: id = "json-copy-is-equal-not-the-same"
#: objective = ["pcpp1.4.3", "pcap.4.5"]
#: difficulty = 1
#: tags = ["json", "identity"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False
#: > ['tea']
#: - False False\n['tea']
#: - True False\n['tea', 'jam']
#: - True True\n['tea']
#: + True False\n['tea']
#: | `loads` builds everything anew from the text: an equal dict, but another
#: | object, and so is the list in it. `is` asks for the same object, and a change
#: | of the twin doesn't reach `order`.
