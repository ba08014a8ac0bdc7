class Oven:
    def hot(self):
        return False


class Fork:
    pass


for thing in [Oven(), Fork()]:
    if hasattr(thing, "hot") and thing.hot:
        print("wait")
    else:
        print("touch")

#: id = "attribute-is-a-method-here"
#: objective = ["pcap.4.4", "pcap.4.3"]
#: difficulty = 2
#: tags = ["introspection", "methods"]
#: status = "published"
#: license = "Apache-2.0"
#: > wait
#: > touch
#: - touch\ntouch
#: + wait\ntouch
#: - !AttributeError
#: | `hasattr` is True for methods, too. But `thing.hot` without `()` is **the
#: | method itself**, which counts as true; it would give back False only when
#: | called. A first `touch` fits the idea that the name alone calls it.
