# python: >=3.10
for text in "x = 1 2", "f(a=1, a=2)", "print 'a'", "x = [1, 2", "if x = 1: pass":
    try:
        compile(text, "<t>", "exec")
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.print_file_and_line)
