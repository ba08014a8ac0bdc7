print(int(4.9), int(-4.9))
print(int("12") + float("1"))
print(int("4.9"))

#: id = "int-of-decimal-text"
#: objective = ["pcep.1.4", "pcep.4.3"]
#: difficulty = 3
#: tags = ["conversion"]
#: status = "published"
#: license = "Apache-2.0"
#: ? What does this program print, and how does it end?
#: > 4 -4
#: > 13.0
#: ! ValueError
#: | `int` of a `float` cuts off the fraction, towards zero. `int` of a string
#: | accepts only the text of a whole number, so `"4.9"` raises `ValueError`.
#: | It does not convert in two steps by itself: that is `int(float("4.9"))`.
