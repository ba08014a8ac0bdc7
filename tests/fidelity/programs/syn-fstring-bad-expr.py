a = 1
b = f"""line
{a b}
"""
