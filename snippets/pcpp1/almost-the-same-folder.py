from pathlib import PurePosixPath

base = PurePosixPath("/srv/www")
page = PurePosixPath("/srv/www2/a.html")
print(page.relative_to(base))

#: id = "almost-the-same-folder"
#: objective = ["pcpp1.5.s1"]
#: difficulty = 3
#: tags = ["pathlib", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: ! ValueError
#: - 2/a.html
#: + !ValueError
#: - ../www2/a.html
#: - www2/a.html
#: - /srv/www2/a.html
#: | Paths are compared **part by part**, not letter by letter: `www2` is not
#: | `www`, so the page isn't below the base, and `relative_to` raises
#: | `ValueError`. It doesn't go up with `..` by itself.
