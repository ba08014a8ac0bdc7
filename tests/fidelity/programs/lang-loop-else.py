for i in range(3):
    if i == 5:
        break
else:
    print("no break", i)
while False:
    pass
else:
    print("while else")
for i in []:
    pass
else:
    print("empty", i)
