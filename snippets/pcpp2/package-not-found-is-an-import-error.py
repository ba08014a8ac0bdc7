from importlib.metadata import version

for name in ["json", "no-such-kit"]:
    try:
        print(name, version(name))
    except ImportError as err:
        print(name, type(err).__name__)
    else:
        print("found")

#: id = "package-not-found-is-an-import-error"
#: objective = ["pcpp2.1.s1"]
#: difficulty = 2
#: tags = ["importlib", "metadata", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > json PackageNotFoundError
#: > no-such-kit PackageNotFoundError
#: + json PackageNotFoundError\nno-such-kit PackageNotFoundError
#: - json ImportError\nno-such-kit ImportError
#: - json ModuleNotFoundError\nno-such-kit ModuleNotFoundError
#: - !PackageNotFoundError
#: | `version()` knows installed **distributions**, not modules: `json` belongs
#: | to Python and has no metadata of its own. `PackageNotFoundError` is a kind
#: | of `ModuleNotFoundError`, and so of `ImportError`; `except` catches it, and
#: | its own name is kept.
