import json

drawers = {1: "nails", 2: "screws"}
saved = json.loads(json.dumps(drawers))
saved[2] = "hooks"
print(len(saved), saved["2"])

#: id = "json-keys-come-back-as-text"
#: objective = ["pcpp1.4.3", "pcap.4.5"]
#: difficulty = 2
#: tags = ["json", "dicts"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 screws
#: - 2 hooks
#: - !KeyError
#: + 3 screws
#: - 3 hooks
#: | Keys of a JSON object are text: `dumps` writes the key `2` as `"2"`, and
#: | `loads` leaves it so. The number `2` is then one more key. `2 hooks` would
#: | need keys that come back as numbers.
