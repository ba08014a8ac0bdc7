import os.path

count = 0
for name in ["A.JPG", "b.jpg", "c.tar.jpg", "jpg"]:
    name.lower()
    stem, kind = os.path.splitext(name)
    if kind == ".jpg":
        count += 1
        print(stem)
print(count)

#: id = "pictures-in-capitals"
#: objective = ["pcpp1.5.s1"]
#: difficulty = 2
#: tags = ["os.path", "strings"]
#: status = "published"
#: license = "Apache-2.0"
#: > b
#: > c.tar
#: > 2
#: - A\nb\nc.tar\n3
#: - b\nc\n2
#: - b\nc.tar\n\n3
#: + b\nc.tar\n2
#: - !ValueError
#: | `name.lower()` makes a new text that nobody keeps, and `.JPG` is not
#: | `.jpg`. `splitext` cuts at the **last dot** only, and gives `''` as the
#: | ending of a name without a dot.
