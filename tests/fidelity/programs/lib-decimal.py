from decimal import Decimal, getcontext, localcontext, ROUND_HALF_UP

print(Decimal("0.1") + Decimal("0.2"), Decimal(0.1), Decimal("1.10"), Decimal(10).sqrt(), Decimal("1E+3"))
getcontext().prec = 5
print(Decimal(1) / 3, Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP), repr(Decimal("-0")))
with localcontext() as c:
    c.prec = 2
    print(Decimal(2) / 3)
print(getcontext())
Decimal("abc")
