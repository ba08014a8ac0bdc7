room = "A#1"  # the first room
# room = "B#2"
print(room)  # print("C#3")
print("# done")

#: id = "comment-hash-in-string"
#: objective = ["pcep.1.2"]
#: difficulty = 1
#: tags = ["comments"]
#: status = "published"
#: license = "Apache-2.0"
#: > A#1
#: > # done
#: - A#1
#: - A#1\nC#3\n# done
#: + A#1\n# done
#: - A\n# done
#: | A `#` starts a comment only outside a string; inside quotes it is a
#: | character like any other. Answers that cut the text at `#`, or drop the
#: | last line, fit the idea that every `#` starts a comment.
