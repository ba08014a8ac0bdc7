a = 0o17
b = 0x1F
c = 0b101
print(a, b, c)
print(a + c)

#: id = "numeral-prefixes"
#: objective = ["pcep.1.3"]
#: difficulty = 1
#: tags = ["literals", "numeral-systems"]
#: status = "published"
#: license = "Apache-2.0"
#: > 15 31 5
#: > 20
#: - 0o17 0x1F 0b101\n20
#: - 15 32 5\n20
#: - 17 1F 101\n118
#: + 15 31 5\n20
#: | The prefix says how a literal is *written*: `0o` base 8, `0x` base 16,
#: | `0b` base 2. The value is a plain `int`, and `print` shows it in base 10.
#: | The other answers keep the way it was written in the source.
