import time

moment = time.strptime("2024-03-05 14:30",
                       "%Y-%m-%d %H:%M")
print(moment.tm_mon, moment[3])
print(moment[:3])

#: id = "date-part-of-a-time"
#: objective = ["pcpp1.5.3"]
#: difficulty = 1
#: tags = ["time", "slices"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 14
#: > (2024, 3, 5)
#: - 3 5\n(2024, 3, 5)
#: - 3 14\n(2024, 3, 5, 14)
#: + 3 14\n(2024, 3, 5)
#: - 2 14\n(2024, 3, 5)
#: - !TypeError
#: | A `struct_time` is a tuple whose fields have names too. Positions start at
#: | 0, and a slice stops **before** its end: `[:3]` is year, month, day.
#: | `tm_mon` counts from 1.
