class Bell:
    def ring():
        print("ding")


b = Bell()
b.ring()

#: id = "method-without-self"
#: objective = ["pcap.4.3"]
#: difficulty = 1
#: tags = ["classes", "methods", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: ! TypeError
#: - !AttributeError
#: - ""
#: - ding
#: + !TypeError
#: | A call through an object passes that object as the first argument, and
#: | `ring` takes none. `ding` fits the idea that `self` is put in by the
#: | language when it is left out.
