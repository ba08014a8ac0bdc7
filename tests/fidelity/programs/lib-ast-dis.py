import ast
import dis

print(ast.dump(ast.parse("x = 1 + y", mode="exec")))
print(ast.unparse(ast.parse("x=1;y=[i for i in z if i]")))
print([i.opname for i in dis.get_instructions(compile("x", "f", "eval"))][-1])
