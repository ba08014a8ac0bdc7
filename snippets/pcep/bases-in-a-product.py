mask = 0b110
wide = mask * 0x10
mask = 0o11
print(mask, wide)

#: id = "bases-in-a-product"
#: objective = ["pcep.1.3"]
#: difficulty = 2
#: tags = ["numeral systems", "variables"]
#: status = "published"
#: license = "Apache-2.0"
#: > 9 96
#: - 11 1100
#: - 9 144
#: + 9 96
#: - 0o11 0x60
#: | `0b110` is 6, `0x10` is 16 and `0o11` is 9; the numbers themselves remember
#: | no base and are shown in base 10. `wide` keeps the product made at that
#: | moment. 144 would need a product that follows `mask`.
