import math

wall, floor = 12, 18
tile = math.gcd(wall, floor)
print(tile, wall / tile, floor // tile)

#: id = "tiles-along-a-wall"
#: objective = ["pcpp1.6.1"]
#: difficulty = 1
#: tags = ["math", "division"]
#: status = "published"
#: license = "Apache-2.0"
#: > 6 2.0 3
#: + 6 2.0 3
#: - 6 2 3
#: - 36 2.0 3
#: - 6 2.0 3.0
#: - !TypeError
#: | `gcd` is the greatest whole number that divides both. `/` gives a **float**
#: | even where nothing is left over; `//` between whole numbers gives a whole
#: | number.
