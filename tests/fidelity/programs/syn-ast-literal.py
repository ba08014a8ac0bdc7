import ast

print(ast.literal_eval("[1, {'a': (2, None)}]"))
try:
    ast.literal_eval("1 +")
except SyntaxError as e:
    print(e.msg)
ast.literal_eval("(")
