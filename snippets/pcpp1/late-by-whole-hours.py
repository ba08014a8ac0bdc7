from datetime import datetime

planned = datetime(2024, 5, 6, 9, 30)
real = datetime(2024, 5, 6, 8, 0)
minutes = int((real - planned).total_seconds()) // 60
print(minutes, minutes // 60)
print((real - planned).days)

#: id = "late-by-whole-hours"
#: objective = ["pcpp1.5.3"]
#: difficulty = 3
#: tags = ["datetime", "integer division"]
#: status = "published"
#: license = "Apache-2.0"
#: > -90 -2
#: > -1
#: - -90 -1\n0
#: + -90 -2\n-1
#: - -90 -1\n-1
#: - 90 1\n0
#: - !ValueError
#: | `//` rounds **down**, to the smaller number: -1.5 becomes -2. A negative
#: | `timedelta` is kept alike, as -1 day and 22.5 hours. `-1` and `0` come from
#: | cutting off towards zero.
