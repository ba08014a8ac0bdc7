def order(*args, **kwargs):
    print(len(args), len(kwargs))


def relay(*args, **kwargs):
    order(*args, **kwargs)
    order(args, kwargs)


relay("tea", "milk", "mug", size=2)

#: id = "arguments-passed-on-without-stars"
#: objective = ["pcpp1.1.4"]
#: difficulty = 2
#: tags = ["args", "kwargs"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 1
#: > 2 0
#: - 3 1\n3 1
#: + 3 1\n2 0
#: - 1 1\n2 0
#: - 3 0\n2 0
#: | `*args` and `**kwargs` in a call unpack the tuple and the dict again.
#: | Without the stars, `order` gets two positional arguments, one tuple and one
#: | dict, and no keyword argument at all.
