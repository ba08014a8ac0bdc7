ages = {"Ann": 31}
print(f"Ann is {ages["Ann"]}")

#: id = "quotes-inside-an-f-string"
#: objective = ["pcep.3.4"]
#: difficulty = 2
#: tags = ["strings", "f-strings", "versions"]
#: status = "published"
#: license = "Apache-2.0"
#: > Ann is 31
#: + Ann is 31
#: - Ann is {ages["Ann"]}
#: - !SyntaxError
#: - !NameError
#: | From 3.12 on the part in braces is read as code of its own, so that it may
#: | use the quotes of the string around it. Before, the string ended at the
#: | second `"`, and what followed made no sense.
#: @ <3.12
#: ! SyntaxError
#: - Ann is 31
#: - Ann is {ages["Ann"]}
#: + !SyntaxError
#: - !NameError
