print("base")
unit = "cm"
