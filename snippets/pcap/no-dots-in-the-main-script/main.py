try:
    from .tools import size
    print("near", size)
except ImportError:
    print("no package")
from tools import size

print("far", size)

#: id = "no-dots-in-the-main-script"
#: objective = ["pcap.1.s1", "pcap.1.1"]
#: difficulty = 2
#: tags = ["relative imports", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > no package
#: > far 12
#: - !ImportError
#: - near 12
#: + no package\nfar 12
#: - no package
#: - near 12\nfar 12
#: | A dot means "my own package". The script that was started belongs to none,
#: | so the relative import raises `ImportError`; the plain one finds the file
#: | next to it. `near 12` reads the dot as "this folder".
