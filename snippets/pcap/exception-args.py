try:
    raise ValueError("size", 42)
except (TypeError, ValueError) as err:
    print(err.args)
    print(err)

#: id = "exception-args"
#: objective = ["pcap.2.1"]
#: difficulty = 3
#: tags = ["exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > ('size', 42)
#: > ('size', 42)
#: - ('size', 42)\nsize 42
#: - ['size', 42]\nsize
#: + ('size', 42)\n('size', 42)
#: - ('size', 42)\nsize
#: | `args` is the tuple of what the exception was made with. With exactly one
#: | argument, the text of the exception is that argument; with several, it is
#: | the whole tuple. `size` fits the idea that the first one is the message.
