rating = round(2.5)
if rating < 3:
    rating += 10
else:
    rating += 100
print(rating)

#: id = "rounded-rating"
#: objective = ["pcep.2.1", "pcep.1.4"]
#: difficulty = 2
#: tags = ["if", "else", "round"]
#: status = "published"
#: license = "Apache-2.0"
#: > 12
#: - 103
#: - 112
#: - 13
#: + 12
#: | `round` takes the even neighbour of a number that ends in exactly .5, so
#: | `rating` is 2 and the first branch makes it 12. `else` runs only if the
#: | condition was false when it was tested. 103 rounds up to 3.
