import atexit

atexit.register(print, "hook")
exec("x = (")
