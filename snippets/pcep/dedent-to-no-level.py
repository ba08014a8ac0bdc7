total = 0
for price in [4, 6]:
    total += price
  print("so far", total)
print(total)

#: id = "dedent-to-no-level"
#: objective = ["pcep.1.2"]
#: difficulty = 2
#: tags = ["indentation", "errors"]
#: status = "published"
#: license = "Apache-2.0"
#: ! IndentationError
#: - so far 4\nso far 10\n10
#: - so far 10\n10
#: + !IndentationError
#: | A line that goes back to the left must stop at a level that is already
#: | open: here 0 or 4 blanks. Two blanks fit neither, so the program doesn't
#: | compile, and nothing runs. The other answers guess which block was meant.
