def t(n):
    print(n, end=" ")
    return n


t(1) + t(2) * t(3)
{t("k"): t("v")}
print()
x = [t(1), t(2)][t(0)]
d = {}
d[t("i")] = t("rhs")
print(t(3) < t(2) < t(1), t(0) or t(5), t(0) and t(6))
