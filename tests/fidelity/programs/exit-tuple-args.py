print("x")
raise SystemExit(1, 2)
