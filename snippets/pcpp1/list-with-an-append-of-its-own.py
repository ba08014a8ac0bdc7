class Evens(list):
    def append(self, n):
        if n % 2 == 0:
            super().append(n)


nums = Evens([1, 2])
nums.append(3)
nums.append(4)
nums.extend([5, 6])
print(nums)

#: id = "list-with-an-append-of-its-own"
#: objective = ["pcpp1.1.8"]
#: difficulty = 3
#: tags = ["subclassing built-ins"]
#: status = "published"
#: license = "Apache-2.0"
#: > [1, 2, 4, 5, 6]
#: - [2, 4, 6]
#: - [1, 2, 4, 6]
#: + [1, 2, 4, 5, 6]
#: - [1, 2, 3, 5, 6]
#: - [1, 2, 3, 4, 5, 6]
#: | Only calls of `append` reach the new method. The constructor and `extend`
#: | of the built-in list don't use it: they put their items in directly, the
#: | odd ones too. A subclass must override each way in.
