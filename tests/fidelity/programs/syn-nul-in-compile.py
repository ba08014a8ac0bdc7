try:
    compile("a\0b", "f", "exec")
except (ValueError, SyntaxError) as e:
    print(e)
