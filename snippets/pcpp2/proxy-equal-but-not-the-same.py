class Photo:
    def __init__(self, path):
        self.path = path

    def __eq__(self, other):
        return self.path == other.path


class Lazy:
    def __init__(self, real):
        self.real = real

    def __getattr__(self, name):
        return getattr(self.real, name)


photo = Photo("cat.png")
lazy = Lazy(photo)
print(photo == lazy, photo is lazy, lazy.real is photo)

#: id = "proxy-equal-but-not-the-same"
#: objective = ["pcpp2.2.5"]
#: difficulty = 1
#: tags = ["proxy", "is"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False True
#: - True True True
#: - True False False
#: - False False True
#: + True False True
#: - !AttributeError
#: | `==` asks `__eq__`, and the proxy passes on the path. `is` asks whether
#: | both are one object: a proxy stands in front of the photo but is not the
#: | photo. What it holds is the very same one.
