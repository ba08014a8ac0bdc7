text = """one
two\
three
"""
print(text, end="")
print(len(text.split()))

#: id = "line-continued-in-a-string"
#: objective = ["pcep.3.4"]
#: difficulty = 3
#: tags = ["strings", "multi-line"]
#: status = "published"
#: license = "Apache-2.0"
#: > one
#: > twothree
#: > 2
#: - one\ntwo\nthree\n3
#: - one\ntwo three\n3
#: - one\ntwothree\n\n2
#: + one\ntwothree\n2
#: | In triple quotes a line break is part of the text, unless a backslash
#: | stands right before it: then it vanishes, and nothing takes its place. The
#: | text ends with a line break of its own, so `end=""` adds none.
