source = "if 1 < 2:\n\ta = 5\n        b = 6\n"
try:
    compile(source, "shop", "exec")
    print("fine")
except SyntaxError:
    print("refused")

#: id = "tab-and-blanks"
#: objective = ["pcpp1.2.2"]
#: difficulty = 3
#: tags = ["layout", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > refused
#: - fine
#: + refused
#: - !TabError
#: | The second line begins with a tab, the third with eight blanks. How far a
#: | tab goes depends on the editor, and Python refuses to guess: TabError. It
#: | is a kind of SyntaxError, so that the `except` fits.
