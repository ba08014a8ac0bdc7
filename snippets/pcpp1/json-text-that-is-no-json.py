import json

for text in ["[1, 2]", "{'a': 1}", "7", "[1, 2,]"]:
    try:
        json.loads(text)
        print("good", end=" ")
    except json.JSONDecodeError:
        print("bad", end=" ")
print("end")

#: id = "json-text-that-is-no-json"
#: objective = ["pcpp1.4.3"]
#: difficulty = 2
#: tags = ["json", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > good bad good bad end
#: - good good good bad end
#: - good bad bad bad end
#: + good bad good bad end
#: - good good good good end
#: | JSON is stricter than Python: strings need double quotes, and no comma may
#: | follow the last element. A number alone is a whole document. `eval` would
#: | take all four.
