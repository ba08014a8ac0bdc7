def tag(name):
    print("make", name)

    def wrap(f):
        print("wrap", name)
        return f
    return wrap


@tag("b")
@tag("i")
def text():
    return "hello"

#: id = "decorator-factories-and-wrapping"
#: objective = ["pcpp1.1.4"]
#: difficulty = 3
#: tags = ["decorators", "arguments"]
#: status = "published"
#: license = "Apache-2.0"
#: > make b
#: > make i
#: > wrap i
#: > wrap b
#: - make i\nmake b\nwrap b\nwrap i
#: + make b\nmake i\nwrap i\nwrap b
#: - make b\nwrap b\nmake i\nwrap i
#: - make b\nmake i
#: - make b\nmake i\nwrap b\nwrap i
#: | The expressions after `@` are evaluated from the top down, so `tag("b")`
#: | makes its decorator first. What they give is applied from the bottom up,
#: | the one next to `def` first. All of that happens before any call of `text`.
