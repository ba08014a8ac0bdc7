try:
    for text in ["4", "-", "9"]:
        print(int(text))
except ValueError:
    print("skip")

#: id = "try-around-the-loop"
#: objective = ["pcep.4.4"]
#: difficulty = 2
#: tags = ["exceptions", "try", "for"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4
#: > skip
#: - 4\nskip\n9
#: + 4\nskip
#: - 4\n-\n9
#: - skip
#: - !ValueError
#: | The exception leaves the whole `try` block, and the loop with it; it
#: | doesn't come back for the 9. To go on with the next text, the `try` must
#: | stand inside the loop.
