def first_even(numbers):
    for n in numbers:
        if n % 2 == 0:
            return n
        print("skip", n)
    return None


print(first_even([3, 8, 5, 6]))

#: id = "return-ends-the-loop"
#: objective = ["pcep.4.1"]
#: difficulty = 2
#: tags = ["functions", "return"]
#: status = "published"
#: license = "Apache-2.0"
#: > skip 3
#: > 8
#: - skip 3\nNone
#: - skip 3\nskip 5\n8
#: + skip 3\n8
#: - skip 3\nskip 5\n6
#: | `return` ends the call at once, in the middle of the loop too; 5 and 6 are
#: | never looked at. `6` fits the idea that `return` waits for the loop to
#: | end.
