def area(width, height):
    print(width * height)


if area(2, 3):
    print("big enough")
else:
    print("too small")

#: id = "printed-area-as-condition"
#: objective = ["pcep.4.1"]
#: difficulty = 1
#: tags = ["functions", "None", "if"]
#: status = "published"
#: license = "Apache-2.0"
#: > 6
#: > too small
#: - 6\nbig enough
#: - too small
#: - big enough
#: + 6\ntoo small
#: | `area` shows 6 on the screen but has no `return`, so the call gives None,
#: | which is false as a condition. `print` is no `return`: "big enough" needs
#: | `return width * height`.
