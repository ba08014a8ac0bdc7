command = ["go", "north"]
match command:
    case [_]:
        print("one word")
    case ["go", way]:
        print("to", way)
    case ["go", "north"]:
        print("up")

#: id = "match-takes-the-first-case"
#: objective = ["pcep.2.1"]
#: difficulty = 2
#: tags = ["match", "versions"]
#: status = "published"
#: license = "Apache-2.0"
#: > to north
#: - one word
#: - !SyntaxError
#: + to north
#: - up
#: - to north\nup
#: | The first case that fits runs, and no other: `way` takes any second word.
#: | `match` came with 3.10; for 3.9 the line is no valid program. `up` expects
#: | the closest case to win.
#: @ <3.10
#: ! SyntaxError
#: - one word
#: + !SyntaxError
#: - to north
#: - up
#: - to north\nup
