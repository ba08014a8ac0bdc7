bill = 1.1 + 2.2
paid = 3.3
if bill == paid:
    print("exact")
elif round(bill, 2) == paid:
    print("rounded")
else:
    print("wrong sum")

#: id = "bill-of-two-floats"
#: objective = ["pcep.2.1", "pcep.1.4"]
#: difficulty = 3
#: tags = ["if", "floats"]
#: status = "published"
#: license = "Apache-2.0"
#: > rounded
#: - exact
#: + rounded
#: - wrong sum
#: | 1.1 and 2.2 have no exact binary form, and their sum is not quite the
#: | float 3.3. Rounding it gives that float: compare so, or with a tolerance.
#: | `exact` computes as on paper; `wrong sum` expects `round` to keep the
#: | error.
