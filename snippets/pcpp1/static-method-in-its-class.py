class Tools:
    @staticmethod
    def double(n):
        return 2 * n

    four = double(2)


print(Tools.four)

#: id = "static-method-in-its-class"
#: objective = ["pcpp1.1.5"]
#: difficulty = 3
#: tags = ["classes", "static methods", "versions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4
#: - !NameError
#: + 4
#: - 2
#: - !TypeError
#: | In the class body `double` is still the wrapper that `@staticmethod` made.
#: | Since 3.10 that can be called like the function; in 3.9 only
#: | `Tools.double`, looked up from outside, can.
#: @ <3.10
#: ! TypeError
#: - !NameError
#: - 4
#: - 2
#: + !TypeError
