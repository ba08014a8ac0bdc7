print("__cached__" in globals(), globals().get("__cached__"))
