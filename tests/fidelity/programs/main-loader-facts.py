print(__loader__.name)
print(__loader__.path.rsplit("/", 1)[-1])
print(__loader__.get_filename("__main__").rsplit("/", 1)[-1])
print(__loader__.is_package("__main__"))
