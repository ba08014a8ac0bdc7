"""Convert lengths."""
"""Made for the workshop."""

UNITS = ["m", "ft"]

print(__doc__)

#: id = "one-docstring-for-a-module"
#: objective = ["pcpp1.2.3"]
#: difficulty = 1
#: tags = ["docstrings", "modules"]
#: status = "published"
#: license = "Apache-2.0"
#: > Convert lengths.
#: - Made for the workshop.
#: + Convert lengths.
#: - None
#: - Convert lengths.\nMade for the workshop.
#: | The string that is a module's first statement becomes its `__doc__`. The
#: | second one is a statement of its own with no effect: docstrings are not
#: | joined, and a later one does not replace the first.
