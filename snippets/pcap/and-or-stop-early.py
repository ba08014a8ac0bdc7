def say(word, result):
    print(word, end=" ")
    return result


if say("a", False) and say("b", True) or say("c", True):
    print("yes")
else:
    print("no")

#: id = "and-or-stop-early"
#: objective = ["pcap.6.2", "pcep.1.4"]
#: difficulty = 2
#: tags = ["logical"]
#: status = "published"
#: license = "Apache-2.0"
#: > a c yes
#: + a c yes
#: - a no
#: - a b c yes
#: - a b yes
#: | `and` binds tighter than `or`. A false left side settles `and`, so `b` is
#: | not called; `or` then needs its right side. `a b c yes` fits the idea that
#: | all operands are always worked out.
