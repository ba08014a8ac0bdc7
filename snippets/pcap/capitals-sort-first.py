words = ["pear", "Zoo", "apple", "9am"]
words.sort()
print(words)
print("Zoo" < "apple", "10" < "9")

#: id = "capitals-sort-first"
#: objective = ["pcap.3.2", "pcap.3.3"]
#: difficulty = 2
#: tags = ["strings", "sorting", "comparison"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['9am', 'Zoo', 'apple', 'pear']
#: > True True
#: - ['9am', 'apple', 'pear', 'Zoo']\nFalse True
#: - ['apple', 'pear', 'Zoo', '9am']\nFalse False
#: + ['9am', 'Zoo', 'apple', 'pear']\nTrue True
#: - ['9am', 'Zoo', 'apple', 'pear']\nTrue False
#: | Strings are compared character by character, by code point: digits, then
#: | capitals, then small letters. `"10"` comes before `"9"` since 1 comes
#: | before 9. `Zoo` at the end fits the idea of a dictionary's order.
