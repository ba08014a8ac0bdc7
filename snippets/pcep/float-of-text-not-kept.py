text = "3.7"
try:
    float(text)
    print(text + 1)
except ValueError:
    print("no number")
except TypeError:
    print("no text")

#: id = "float-of-text-not-kept"
#: objective = ["pcep.4.4"]
#: difficulty = 2
#: tags = ["exceptions", "type casting"]
#: status = "published"
#: license = "Apache-2.0"
#: > no text
#: - 4.7
#: - !TypeError
#: + no text
#: - 3.71
#: | `float(text)` works but changes nothing: `text` is still a str, and a str
#: | plus an int is a TypeError. 4.7 takes the conversion for a change of
#: | `text`; 3.71 has `+` turn the 1 into text.
