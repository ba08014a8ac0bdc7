print(lenn("abc"))
