import os.path

print(os.path.join("/home/ann", "docs", "a.txt"))
print(os.path.join("/home/ann", "/tmp", "a.txt"))

#: id = "join-starts-anew-at-a-slash"
#: objective = ["pcpp1.5.s1"]
#: difficulty = 2
#: tags = ["os.path"]
#: status = "published"
#: license = "Apache-2.0"
#: > /home/ann/docs/a.txt
#: > /tmp/a.txt
#: - /home/ann/docs/a.txt\n/home/ann/tmp/a.txt
#: - /home/ann/docs/a.txt\n/home/ann//tmp/a.txt
#: - /home/anndocsa.txt\n/home/ann/tmpa.txt
#: + /home/ann/docs/a.txt\n/tmp/a.txt
#: - !ValueError
#: | `join` puts a `/` between parts. A part that **begins with `/`** is an
#: | absolute path: everything before it is dropped. It neither joins it below
#: | nor complains.
