for word in ["kiwi", "plum", "fig"]:
    if len(word) > 4:
        print("long")
        break
else:
    print("short")
print(word)

#: id = "for-else-without-break"
#: objective = ["pcep.2.2"]
#: difficulty = 3
#: tags = ["loops", "loop-else"]
#: status = "published"
#: license = "Apache-2.0"
#: > short
#: > fig
#: - !NameError
#: + short\nfig
#: - fig
#: - short\nshort\nshort\nfig
#: | The `else` is indented like `for`, so it belongs to the loop: it runs
#: | once, when the loop ends without `break`. Three times `short` ties it to
#: | the `if`. The loop variable keeps its last value after the loop.
