from pack.size import show

print(show(12))
try:
    print(unit)
except NameError:
    print("no unit")

#: id = "relative-import"
#: objective = ["pcap.1.s1", "pcap.1.5"]
#: difficulty = 2
#: tags = ["modules", "packages"]
#: status = "published"
#: license = "Apache-2.0"
#: > pack
#: > base
#: > 12cm
#: > no unit
#: - base\npack\n12cm\nno unit
#: - 12cm\nno unit
#: - pack\nbase\n12cm\ncm
#: + pack\nbase\n12cm\nno unit
#: - !ImportError
#: | Importing `pack.size` first runs `__init__.py` of the package, then the
#: | module. `.base` means "base in my own package", and it runs when it is
#: | imported. `unit` is a name of `pack.size` and not of the main program.
