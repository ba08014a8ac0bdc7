unit = "bales"
