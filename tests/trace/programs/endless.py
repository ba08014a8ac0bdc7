print("before")
while True:
    pass

#: id = "trace-endless"
#: timeout-ms = 300
