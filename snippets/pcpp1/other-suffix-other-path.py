from pathlib import PurePosixPath

page = PurePosixPath("site/index.min.html")
page.with_suffix(".txt")
print(page)
print(page.stem, page.suffix)

#: id = "other-suffix-other-path"
#: objective = ["pcpp1.5.s1"]
#: difficulty = 1
#: tags = ["pathlib"]
#: status = "published"
#: license = "Apache-2.0"
#: > site/index.min.html
#: > index.min .html
#: - site/index.min.txt\nindex.min .txt
#: - site/index.min.html\nindex .min.html
#: - site/index.min.html\nsite/index.min .html
#: - !TypeError
#: + site/index.min.html\nindex.min .html
#: | A path never changes: `with_suffix` **returns a new one**, dropped here.
#: | The suffix is the last dot with what follows it, and the stem is the rest
#: | of the last part.
