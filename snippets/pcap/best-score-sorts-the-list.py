def best(scores, count):
    scores.sort()
    scores = scores[-count:]
    return sum(scores)


marks = [7, 9, 4]
print(best(marks, 2), marks)

#: id = "best-score-sorts-the-list"
#: objective = ["pcap.6.1", "pcap.6.3"]
#: difficulty = 2
#: tags = ["lists", "sorting", "functions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 16 [4, 7, 9]
#: - 16 [7, 9, 4]
#: - 16 [7, 9]
#: + 16 [4, 7, 9]
#: - 13 [7, 9, 4]
#: | The parameter means the caller's list, so `sort()` **changes it in place**
#: | for the caller, too. The slice is a new list, which only the local name
#: | gets. An unsorted list fits the idea that the function gets a copy.
