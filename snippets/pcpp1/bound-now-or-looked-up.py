implicit = [lambda: n for n in [1, 2, 3]]
explicit = [lambda n=n: n for n in [1, 2, 3]]
print(implicit[0](), explicit[0]())

#: id = "bound-now-or-looked-up"
#: objective = ["pcpp1.2.1"]
#: difficulty = 3
#: tags = ["closures", "lambdas", "PEP 20"]
#: status = "published"
#: license = "Apache-2.0"
#: > 3 1
#: - 1 1
#: - 3 3
#: + 3 1
#: - !NameError
#: - 1 3
#: | "Explicit is better than implicit." The plain lambda looks up `n` when it
#: | is called, and then the loop has ended at 3. `n=n` is worked out when the
#: | lambda is made, and each keeps its own number.
