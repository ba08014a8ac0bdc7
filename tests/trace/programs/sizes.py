import sys
million = list(range(10 ** 6))
big_set = set(million)
big_dict = dict.fromkeys(million)
text = "x" * 10 ** 6
octets = bytes(10 ** 6)
if hasattr(sys, "set_int_max_str_digits"):
    sys.set_int_max_str_digits(0)
huge = 7 ** 100000
nested = []
for i in range(5000):
    nested = [nested]
me = []
me.append(me)
table = {}
table["self"] = table
for i in range(60):
    globals()["name%d" % i] = million
for k in list(big_dict)[:-1]: del big_dict[k]
for k in list(big_set)[:-1]: big_set.discard(k)
for i in range(100):
    million[i] += 1
surrogates = "\ud800 \udfff \x00 \x7f \u2028 \" \\ \U0001f600"
globals()["\ud800\x00"] = surrogates
while nested:
    nested = nested[0]
print(len(million), len(text), huge % 1000, len(surrogates), len(big_dict))
