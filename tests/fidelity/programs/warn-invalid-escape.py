print("\d", len("\d"))
print("\q" == "\\q")
