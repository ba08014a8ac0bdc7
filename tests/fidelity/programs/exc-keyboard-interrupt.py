print("x")
raise KeyboardInterrupt("by hand")
