from datetime import date, timedelta

start = date(2024, 2, 27)
print(start + timedelta(days=3))
print((date(2024, 3, 1) - start).days)

#: id = "leap-day-in-between"
#: objective = ["pcpp1.5.3"]
#: difficulty = 1
#: tags = ["datetime"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2024-03-01
#: > 3
#: - 2024-03-02\n2
#: - 2024-02-30\n3
#: + 2024-03-01\n3
#: - 2024-03-01\n4
#: - !ValueError
#: | Dates count **real days**: 2024 is a leap year, so the 28th and the 29th
#: | come before March 1. The difference of two dates is a `timedelta`, and
#: | `days` is what was added. Neither end is counted twice.
