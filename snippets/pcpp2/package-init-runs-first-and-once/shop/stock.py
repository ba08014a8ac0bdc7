print("stock")
COUNT = 3
