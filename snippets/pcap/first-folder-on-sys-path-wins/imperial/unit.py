name = "yard"
