def pick(n):
    try:
        return 10 // n
    except ZeroDivisionError:
        return -1
    finally:
        print("bye")
        if n == 2:
            return 0


print(pick(5), pick(0), pick(2))

#: id = "finally-has-the-last-word"
#: objective = ["pcap.2.s1"]
#: difficulty = 3
#: tags = ["exceptions", "finally"]
#: status = "published"
#: license = "Apache-2.0"
#: > bye
#: > bye
#: > bye
#: > 2 -1 0
#: + bye\nbye\nbye\n2 -1 0
#: - bye\nbye\nbye\n2 -1 5
#: - bye\n2 -1 0
#: - 2 -1 0
#: | `finally` runs on every way out, also after a `return`. A `return` inside
#: | it replaces the value that was on its way. 5 fits the idea that the first
#: | `return` settles the matter.
