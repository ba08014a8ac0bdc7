try:
    {}["it's"]
except KeyError as e:
    print(e, str(e), e.args)
try:
    {}[1]
except KeyError as e:
    print(e)
{}["new\nline"]
