import threading

seats = []
threads = []
for row in range(3):
    thread = threading.Thread(
        target=lambda: seats.append(row))
    threads.append(thread)
for thread in threads:
    thread.start()
    thread.join()
print(seats)

#: id = "threads-of-lambdas-in-a-loop"
#: objective = ["pcpp2.3.2"]
#: difficulty = 3
#: tags = ["threading", "closures"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > [2, 2, 2]
#: + [2, 2, 2]
#: - [0, 1, 2]
#: - [3, 3, 3]
#: - []
#: - !TypeError
#: | **A lambda looks its outer variable up when it is called.** The threads
#: | start after the loop, when `row` is 2. `args=(row,)` would have kept each
#: | value; 0, 1, 2 is what that gives.
