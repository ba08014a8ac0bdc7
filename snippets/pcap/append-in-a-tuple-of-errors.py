def count(bag, item):
    try:
        bag = bag.append(item)
        return len(bag)
    except (ValueError, TypeError):
        return "failed"
    except AttributeError:
        return "no list"


print(count(["nut"], "bolt"))
print(count("nut", "bolt"))

#: id = "append-in-a-tuple-of-errors"
#: objective = ["pcap.2.1", "pcap.3.3"]
#: difficulty = 2
#: tags = ["exceptions", "lists", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > failed
#: > no list
#: - 2\nno list
#: - failed\nfailed
#: + failed\nno list
#: - 2\nfailed
#: - !TypeError
#: | One `except` with a tuple stands for all of its classes. `append` gives
#: | back `None`, and `len(None)` is a `TypeError`; a string has no `append`,
#: | an `AttributeError`. `2` expects `append` to give back the list.
