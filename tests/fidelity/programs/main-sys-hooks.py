import sys

print(sys.displayhook is sys.__displayhook__, sys.excepthook is sys.__excepthook__)
print(sys.stdin is sys.__stdin__, sys.stderr is sys.__stderr__)
print(sys.unraisablehook is sys.__unraisablehook__)
print(sys.breakpointhook is sys.__breakpointhook__)
print(sys.displayhook, sys.unraisablehook)
print(sys.gettrace(), sys.getprofile())
