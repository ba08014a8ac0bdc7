print(1)
s = """never
closed
