def half(amount):
    print("half")
    return amount // 2


def full(amount):
    return amount


def pick(kind):
    print("pick")
    return {"half": half, "full": full}[kind]


def pay(rule, amount):
    print("pay")
    return rule(amount)


def ask():
    print("ask")
    return 80


print(pay(pick("half"), ask()))

#: id = "strategy-is-picked-first"
#: objective = ["pcpp2.2.s1"]
#: difficulty = 2
#: tags = ["strategy", "calls"]
#: status = "published"
#: license = "Apache-2.0"
#: > pick
#: > ask
#: > pay
#: > half
#: > 40
#: + pick\nask\npay\nhalf\n40
#: - pay\npick\nask\nhalf\n40
#: - pick\nask\npay\n40
#: - pick\nhalf\nask\npay\n40
#: - ask\npick\npay\nhalf\n40
#: | Both arguments are evaluated before `pay` starts, the left one first.
#: | `pick` gives back the function without running it; `half` runs where `pay`
#: | calls it.
