for level in [0, 2, 3]:
    if level == 3 or 0:
        print("alarm", level)

#: id = "or-zero-is-never-true"
#: objective = ["pcep.2.1"]
#: difficulty = 3
#: tags = ["or", "conditions", "for"]
#: status = "published"
#: license = "Apache-2.0"
#: > alarm 3
#: - alarm 0\nalarm 3
#: - alarm 0\nalarm 2\nalarm 3
#: + alarm 3
#: - alarm 0
#: | The condition is `(level == 3) or 0`. Where the comparison is False, the
#: | result is 0, which is false as a condition. So only 3 raises the alarm.
#: | "alarm 0" reads it as `level == 3 or level == 0`.
