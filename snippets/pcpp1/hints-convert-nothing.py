def double(n: int) -> int:
    return n * 2


print(double("7") + "1")

#: id = "hints-convert-nothing"
#: objective = ["pcpp1.2.3"]
#: difficulty = 1
#: tags = ["type hints"]
#: status = "published"
#: license = "Apache-2.0"
#: > 771
#: - 15
#: - !TypeError
#: + 771
#: - 141
#: - !ValueError
#: | Type hints are kept, but neither checked nor obeyed when the program runs.
#: | `n` stays the text `7`, and a text times 2 repeats it. A tool such as a
#: | type checker would complain; Python doesn't.
