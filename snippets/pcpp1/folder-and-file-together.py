import os.path


def place(path):
    folder = os.path.dirname(path)
    name = os.path.basename(path)
    return os.path.basename(folder), name


print(place("/srv/music/jazz/blue.mp3"))

#: id = "folder-and-file-together"
#: objective = ["pcpp1.5.s1"]
#: difficulty = 2
#: tags = ["os.path", "return"]
#: status = "published"
#: license = "Apache-2.0"
#: > ('jazz', 'blue.mp3')
#: - jazz blue.mp3
#: - ('', 'blue.mp3')
#: - ('/srv/music/jazz', 'blue.mp3')
#: + ('jazz', 'blue.mp3')
#: - ('music', 'jazz')
#: | `return a, b` gives back **one tuple**, and a tuple shows its strings in
#: | quotes. `dirname` is all before the last `/`, and the `basename` of that is
#: | `jazz`.
