day = "Tue"
if day == "Sat" or "Sun":
    print("rest")
else:
    print("work")
if day == "Mon" and "Tue":
    print("early")

#: id = "or-with-a-bare-word"
#: objective = ["pcep.2.1", "pcep.1.4"]
#: difficulty = 2
#: tags = ["if", "logical"]
#: status = "published"
#: license = "Apache-2.0"
#: > rest
#: - work\nearly
#: + rest
#: - work
#: - rest\nearly
#: | `day == "Sat" or "Sun"` is `(day == "Sat") or "Sun"`, and a string that is
#: | not empty counts as true. The comparison is not repeated for each word.
#: | `work` reads the line as English; Python wants `day in ("Sat", "Sun")`.
