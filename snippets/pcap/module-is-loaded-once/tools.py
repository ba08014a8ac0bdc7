print("loading tools")
limit = 5
