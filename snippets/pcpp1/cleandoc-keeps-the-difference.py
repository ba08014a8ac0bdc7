import inspect

text = """Pack.
    Box.
      Lid.
"""
print(inspect.cleandoc(text).split("\n"))

#: id = "cleandoc-keeps-the-difference"
#: objective = ["pcpp1.2.3"]
#: difficulty = 2
#: tags = ["docstrings"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['Pack.', 'Box.', '  Lid.']
#: - ['Pack.', '    Box.', '      Lid.', '']
#: - ['Pack.', 'Box.', 'Lid.']
#: + ['Pack.', 'Box.', '  Lid.']
#: - ['Pack.', 'Box.', '  Lid.', '']
#: | `cleandoc` takes away what all lines after the first have in common: four
#: | blanks. `Lid.` had two more, and keeps them. Blank lines at the end go,
#: | too.
