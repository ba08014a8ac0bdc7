import os.path

for path in ["/srv/photos/", "/srv/photos"]:
    head, tail = os.path.split(path)
    print([head, tail])

#: id = "base-name-of-a-folder"
#: objective = ["pcpp1.5.s1"]
#: difficulty = 3
#: tags = ["os.path"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['/srv/photos', '']
#: > ['/srv', 'photos']
#: + ['/srv/photos', '']\n['/srv', 'photos']
#: - ['/srv', 'photos']\n['/srv', 'photos']
#: - ['/srv/', 'photos/']\n['/srv/', 'photos']
#: - ['/srv', 'photos/']\n['/srv', 'photos']
#: - !ValueError
#: | `split` cuts at the **last slash** and knows nothing of files or folders.
#: | Behind a slash at the end there is nothing, so the last part is the empty
#: | text.
