import json

print(json.dumps({"b": [1, 2.5, None, True], "a": "é\n"}), json.dumps({1: 2}, indent=2), json.dumps("é", ensure_ascii=False))
print(json.dumps({"b": 1, "a": 2}, sort_keys=True, separators=(",", ":")), json.loads('[1, 2.0, "x", null, 1e3]'))
try:
    json.loads("{bad}")
except json.JSONDecodeError as e:
    print(e, e.pos, e.lineno)
json.dumps({1, 2})
