ñ = 1
Ａ = 2
print(ñ, A, sorted(k for k in globals() if len(k) == 1))
print(ﬁ)
