print("init", __name__)
score = 0
