import errno

e = OSError(errno.ENOENT, "No such thing", "name.txt")
print(type(e).__name__, e.errno, e.strerror, e.filename)
print(e)
raise OSError(errno.EACCES, "denied")
