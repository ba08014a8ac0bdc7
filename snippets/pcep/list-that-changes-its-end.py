nums = [1, 2, 3]
for n in nums:
    nums[-1] = n * 10
print(nums)

#: id = "list-that-changes-its-end"
#: objective = ["pcep.3.1"]
#: difficulty = 3
#: tags = ["lists", "for"]
#: status = "published"
#: license = "Apache-2.0"
#: > [1, 2, 200]
#: - [1, 2, 30]
#: + [1, 2, 200]
#: - [10, 20, 30]
#: - [1, 2, 20]
#: | The loop takes each element from the list as it is at that moment. In the
#: | second round the last element becomes 20, so the third round computes `20 *
#: | 10`. 30 takes the elements from a copy made before the loop.
