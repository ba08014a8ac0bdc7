tea = 4
jam = 3
prices = [tea, jam]
tea = 2
print(prices[0], sum(prices), tea + jam)

#: id = "price-list-made-before-the-sale"
#: objective = ["pcep.3.1"]
#: difficulty = 2
#: tags = ["lists", "names"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4 7 5
#: - 2 5 5
#: + 4 7 5
#: - 4 7 7
#: - 2 7 5
#: | A list takes **the values** that the names have while it is made. A later
#: | assignment gives `tea` another value and changes no list; only `tea + jam`
#: | is worked out after it. `2 5 5` fits the idea that a list remembers the
#: | variables it was made of.
