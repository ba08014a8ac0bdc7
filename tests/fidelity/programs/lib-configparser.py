import configparser
import sys

c = configparser.ConfigParser()
c.read_string("[s]\na = 1\nb = %(a)s2\n")
print(c["s"]["b"], c.sections(), c.getint("s", "a"))
c.write(sys.stdout)
c["zz"]
