jobs = [3, 1]
for job in jobs:
    if job > 1:
        jobs.append(job - 1)
print(jobs)

#: id = "jobs-that-make-jobs"
#: objective = ["pcep.2.2"]
#: difficulty = 3
#: tags = ["for", "lists"]
#: status = "published"
#: license = "Apache-2.0"
#: > [3, 1, 2, 1]
#: - [3, 1, 2]
#: + [3, 1, 2, 1]
#: - [3, 1]
#: - [3, 2, 1, 1]
#: | A `for` over a list asks the list itself for the next element, so what is
#: | appended meanwhile has its turn too: the 2 appends a 1. `[3, 1, 2]` goes
#: | over a copy made at the start.
