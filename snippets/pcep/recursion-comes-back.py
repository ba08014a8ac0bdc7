def down(n):
    if n == 0:
        print("stop")
        return
    print(n)
    down(n - 1)
    print(n)


down(2)

#: id = "recursion-comes-back"
#: objective = ["pcep.4.1"]
#: difficulty = 3
#: tags = ["functions", "recursion"]
#: status = "published"
#: license = "Apache-2.0"
#: > 2
#: > 1
#: > stop
#: > 1
#: > 2
#: - 2\n1\nstop\n0\n0
#: - 2\n1\nstop
#: + 2\n1\nstop\n1\n2
#: - 2\n1\nstop\n2\n1
#: | Each call has its own `n` and goes on after the inner call has returned,
#: | the innermost first. `return` ends only one call; stopping after `stop`
#: | fits the idea that it ends them all.
