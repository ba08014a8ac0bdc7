mask = 0b110
wide = mask * 0x10
print(mask, wide)

#: id = "bases-in-a-product"
#: objective = ["pcep.1.3"]
#: difficulty = 2
#: tags = ["numeral systems"]
#: status = "published"
#: license = "Apache-2.0"
#: > 6 96
#: - 110 1100
#: - 6 60
#: + 6 96
#: - 0b110 0b1100000
#: | `0b110` is 6 and `0x10` is 16. The numbers themselves remember no base and
#: | are shown in base 10. 60 takes `0x10` for ten; `bin(wide)` would show the
#: | binary digits.
