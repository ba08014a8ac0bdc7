defaults = {"lang": "en", "paths": ["/bin"]}


def settings(**changes):
    mine = defaults.copy()
    mine.update(changes)
    mine["paths"].append("/home")
    return mine


settings(lang="fr")
print(settings()["lang"])
print(defaults["paths"])

#: id = "settings-copied-for-a-user"
#: objective = ["pcpp1.5.s3"]
#: difficulty = 3
#: tags = ["configuration", "copying"]
#: status = "published"
#: license = "Apache-2.0"
#: > en
#: > ['/bin', '/home', '/home']
#: - en\n['/bin']
#: - fr\n['/bin', '/home', '/home']
#: - en\n['/bin', '/home']
#: - fr\n['/bin', '/home']
#: + en\n['/bin', '/home', '/home']
#: | `copy` makes a new dictionary with **the same values**: `lang` of the copy
#: | can be set alone, but both hold one list of paths, and each call appends to
#: | it.
