import tempfile
from pathlib import Path

box = Path(tempfile.mkdtemp())
(box / "b.txt").write_text("two")
(box / "a.txt").write_text("one")
files = box.iterdir()
print(sorted(file.name for file in files))
print(sorted(file.name for file in files))

#: id = "listing-of-a-folder-twice"
#: objective = ["pcpp1.5.s1"]
#: difficulty = 2
#: tags = ["pathlib", "iterators"]
#: status = "published"
#: license = "Apache-2.0"
#: needs = ["files"]
#: > ['a.txt', 'b.txt']
#: > []
#: - ['a.txt', 'b.txt']\n['a.txt', 'b.txt']
#: + ['a.txt', 'b.txt']\n[]
#: - ['b.txt', 'a.txt']\n[]
#: - !StopIteration
#: | `iterdir` gives an **iterator**, no list. The first line takes all its
#: | paths, and nothing is left for the second. For two rounds, call `iterdir`
#: | again.
