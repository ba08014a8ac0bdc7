import statistics


def summary(temps):
    middle = statistics.median(temps)
    return min(temps), middle, max(temps)


print(summary([21, 17, 30]))

#: id = "coldest-and-warmest"
#: objective = ["pcpp1.6.1"]
#: difficulty = 1
#: tags = ["statistics", "return"]
#: status = "published"
#: license = "Apache-2.0"
#: > (17, 21, 30)
#: - 17 21 30
#: - (17, 17, 30)
#: - 17
#: + (17, 21, 30)
#: - !ValueError
#: | Several values after `return` are **one tuple**, and it is printed with its
#: | parentheses. The median of an odd count is the middle one of the sorted
#: | values, as it is.
