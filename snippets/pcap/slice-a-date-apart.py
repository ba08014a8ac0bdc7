day = "2024-07-15"
print(day[:4])
print(day[5:7])
print(day[-2:])

#: id = "slice-a-date-apart"
#: objective = ["pcap.3.2"]
#: difficulty = 1
#: tags = ["strings", "slices"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2024
#: > 07
#: > 15
#: - 2024\n07\n1
#: + 2024\n07\n15
#: - 2024-\n07-\n15
#: - 2024\n07-\n15
#: - 2024\n-0\n15
#: | A slice starts at its first number, counted from 0, and stops before its
#: | second one. So `[5:7]` has two characters. The dashes come in when the end
#: | is taken for part of the slice.
