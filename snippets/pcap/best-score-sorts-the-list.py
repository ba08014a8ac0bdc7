def best(scores):
    scores.sort()
    top = scores[-1]
    scores = [top]
    return top


marks = [7, 9, 4]
print(best(marks), marks)

#: id = "best-score-sorts-the-list"
#: objective = ["pcap.6.1", "pcap.6.3"]
#: difficulty = 2
#: tags = ["lists", "sorting", "functions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 9 [4, 7, 9]
#: - 9 [7, 9, 4]
#: - 9 [9]
#: + 9 [4, 7, 9]
#: - 4 [7, 9, 4]
#: | The parameter means the caller's list, so `sort()` **changes it in place**
#: | for the caller, too; `scores = [top]` only gives the local name another
#: | list. An unsorted list fits the idea that the function gets a copy.
