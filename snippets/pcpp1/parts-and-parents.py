from pathlib import PurePosixPath

path = PurePosixPath("/srv/www/shop/main.py")
print(path.parts[1:3])
print(path.parents[1])

#: id = "parts-and-parents"
#: objective = ["pcpp1.5.s1"]
#: difficulty = 2
#: tags = ["pathlib", "slices"]
#: status = "published"
#: license = "Apache-2.0"
#: > ('srv', 'www')
#: > /srv/www
#: - ('srv', 'www', 'shop')\n/srv/www
#: + ('srv', 'www')\n/srv/www
#: - ('www', 'shop')\n/srv/www
#: - ('srv', 'www')\n/srv/www/shop
#: - ('srv', 'www')\n/srv
#: | Of an absolute path, `parts[0]` is `/` itself, and a slice leaves out its
#: | end. `parents[0]` is the folder of the file, so that `parents[1]` is **one
#: | further up**.
