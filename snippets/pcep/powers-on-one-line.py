for n in range(1, 3):
    print(2 ** n ** 2, end=";")

#: id = "powers-on-one-line"
#: objective = ["pcep.2.2"]
#: difficulty = 2
#: tags = ["range", "operators", "print"]
#: status = "published"
#: license = "Apache-2.0"
#: = "2;16;"
#: - 2;16;512;
#: - 4;16;
#: - 2\n16
#: + 2;16;
#: | `n` is 1 and 2, as a range leaves out its end. `**` goes from right to
#: | left: `2 ** (n ** 2)` is 2 and then 16. `4;16;` squares `2 ** n`. `end=";"`
#: | puts a semicolon where the line break would be.
