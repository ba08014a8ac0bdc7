def load():
    try:
        {}["key"]
    except KeyError as e:
        raise ValueError("bad config") from e


print("x")
load()
