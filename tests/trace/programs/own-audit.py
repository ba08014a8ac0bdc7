import sys


def hook(event, args):
    if event.startswith("sys."):
        print(event)


sys.addaudithook(hook)
print(sys.gettrace())
sys._getframe()
print("end")
