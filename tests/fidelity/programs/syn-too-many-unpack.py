exec(", ".join(f"a{i}" for i in range(300)) + ", *b = range(300)")
