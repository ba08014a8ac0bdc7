name = "Corner"
