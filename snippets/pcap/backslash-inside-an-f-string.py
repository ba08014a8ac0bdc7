names = ["Ann", "Bob"]
print(f"{'-\n'.join(names)}")

#: id = "backslash-inside-an-f-string"
#: objective = ["pcap.3.2"]
#: difficulty = 2
#: tags = ["strings", "f-strings", "versions"]
#: status = "published"
#: license = "Apache-2.0"
#: > Ann-
#: > Bob
#: + Ann-\nBob
#: - Ann\nBob
#: - Ann-\\nBob
#: - !SyntaxError
#: | From 3.12 on the part in braces may hold a backslash like any other code,
#: | and `\n` is a line break there. Before, a backslash between the braces was
#: | no valid program.
#: @ <3.12
#: ! SyntaxError
#: - Ann-\nBob
#: - Ann\nBob
#: - Ann-\\nBob
#: + !SyntaxError
