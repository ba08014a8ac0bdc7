break
x = (
