name = "Tina Toth"
print(name.lower().replace("T", "D"))
print(name.replace("T", "D").lower())

#: id = "lower-before-replace"
#: objective = ["pcap.3.3"]
#: difficulty = 1
#: tags = ["strings", "methods", "chaining"]
#: status = "published"
#: license = "Apache-2.0"
#: > tina toth
#: > dina doth
#: + tina toth\ndina doth
#: - tina toth\ntina toth
#: - dina doth\ntina toth
#: - Dina Doth\ndina doth
#: - dina doth\ndina doth
#: | Chained methods go from left to right. After `lower` there is no capital T
#: | left to replace; the other way round there is. `dina doth` at the top does
#: | the last method first.
