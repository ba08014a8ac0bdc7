bill = 1.1 + 2.2
if bill == 3.3:
    print("exact")
elif bill > 3.3:
    print("tip")
else:
    print("short")

#: id = "bill-of-two-floats"
#: objective = ["pcep.2.1", "pcep.1.4"]
#: difficulty = 3
#: tags = ["if", "floats"]
#: status = "published"
#: license = "Apache-2.0"
#: > tip
#: - exact
#: + tip
#: - short
#: - exact\ntip
#: | 1.1 and 2.2 have no exact binary form; their sum is 3.3000000000000003. So
#: | it isn't equal to 3.3 but a little more. "exact" computes as on paper.
#: | Compare floats with a tolerance instead of `==`.
