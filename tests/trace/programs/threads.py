import threading

results = []


def work(n):
    for i in range(200):
        n += i
    results.append(n)


threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results))

#: id = "trace-threads"
#: needs = ["threads"]
