from datetime import date, timedelta

start = date(2024, 2, 28)
print(start + timedelta(days=2))

#: id = "leap-day-in-between"
#: objective = ["pcpp1.5.3"]
#: difficulty = 1
#: tags = ["datetime"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2024-03-01
#: - 2024-03-02
#: - 2024-02-30
#: + 2024-03-01
#: - 2024-02-29
#: - !ValueError
#: | Dates count **real days**: 2024 is a leap year, so the 29th comes before
#: | March 1. `2024-03-02` forgets it, and `2024-02-29` counts the first day,
#: | too.
