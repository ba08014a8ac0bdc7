unit = "tons"
