import configparser

cfg = configparser.ConfigParser()
cfg.read_string("""
[metadata]
version = 1.2
[options]
zip_safe = False
install_requires =
    cups>=3
    tables
""")
opts = cfg["options"]
print(bool(opts["zip_safe"]))
print(opts.getboolean("Zip_Safe"))
print(opts["install_requires"].split("\n"))
print(cfg["metadata"]["version"] * 2)

#: id = "setup-cfg-holds-only-text"
#: objective = ["pcpp2.1.s1"]
#: difficulty = 2
#: tags = ["configparser", "setup"]
#: status = "published"
#: license = "Apache-2.0"
#: > True
#: > False
#: > ['', 'cups>=3', 'tables']
#: > 1.21.2
#: - False\nFalse\n['cups>=3', 'tables']\n2.4
#: - True\nFalse\n['cups>=3', 'tables']\n1.21.2
#: + True\nFalse\n['', 'cups>=3', 'tables']\n1.21.2
#: - False\nFalse\n['', 'cups>=3', 'tables']\n2.4
#: - !KeyError
#: | `configparser` gives **strings**: `"False"` is not empty and so true, and
#: | `"1.2" * 2` repeats it. `getboolean` understands the word; option names
#: | ignore case. The list begins on the line below the `=`, which leaves an
#: | empty first part.
