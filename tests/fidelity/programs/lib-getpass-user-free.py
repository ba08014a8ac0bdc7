import getopt
import os

print(getopt.getopt(["-a", "--b=1", "rest"], "a", ["b="]))
print(os.sep, os.name, os.linesep.encode(), os.curdir, os.path.join("a", "/b"), os.path.splitext("x.tar.gz"), os.devnull)
getopt.getopt(["-z"], "a")
