import csv
import io

source = io.StringIO("ann,12\nbo,3\n")
longest = ""
for name, hours in csv.reader(source):
    int(hours)
    if hours > longest:
        longest = hours
print(longest)

#: id = "hours-converted-in-passing"
#: objective = ["pcpp1.5.2"]
#: difficulty = 2
#: tags = ["csv", "types", "conversion"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3
#: - 12
#: - bo
#: - !TypeError
#: + 3
#: | `int(hours)` makes a new number and throws it away; `hours` is **still
#: | text**. Texts are compared from the left, and `"3" > "12"`. Comparing
#: | numbers would give 12.
