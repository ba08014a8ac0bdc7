name = "metre"
