word = "planet"
print(word[1:5:2])
print(word[::-2])
print(word[4:1:-1])

#: id = "slices-with-a-step"
#: objective = ["pcep.3.4"]
#: difficulty = 3
#: tags = ["strings", "slicing"]
#: status = "published"
#: license = "Apache-2.0"
#: > ln
#: > tnl
#: > ena
#: - ln\neap\nena
#: - lnt\ntnl\nenal
#: + ln\ntnl\nena
#: - ln\ntnl\nenal
#: | A slice starts at its first index and stops before its second, also when
#: | it walks backwards. Without bounds a negative step starts at the last
#: | character. `enal` includes the stop.
