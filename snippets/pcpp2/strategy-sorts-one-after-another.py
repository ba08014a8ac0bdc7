def by_length(word):
    return len(word)


def by_letters(word):
    return word


class Shelf:
    def __init__(self, *rules):
        self.rules = rules

    def arrange(self, words):
        for rule in self.rules:
            words = sorted(words, key=rule)
        return words


shelf = Shelf(by_letters, by_length)
print(*shelf.arrange(["pear", "fig", "apple", "date"]))

#: id = "strategy-sorts-one-after-another"
#: objective = ["pcpp2.2.s1"]
#: difficulty = 2
#: tags = ["strategy", "sorting"]
#: status = "published"
#: license = "Apache-2.0"
#: > fig date pear apple
#: - apple date fig pear
#: - fig pear date apple
#: - apple date pear fig
#: + fig date pear apple
#: - pear fig apple date
#: | The last sort decides, so the words stand by length. `sorted` keeps the
#: | order of equal ones: `date` and `pear` stay as the first rule has put them.
#: | The first rule isn't the more important one.
