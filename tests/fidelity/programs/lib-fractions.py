from fractions import Fraction
import math

print(Fraction(1, 3) + Fraction(1, 6), repr(Fraction(6, 4)), Fraction("0.25"), Fraction(0.5), Fraction(3.14159).limit_denominator(100))
print(math.gcd(12, 18), math.isqrt(17), math.comb(5, 2), math.fsum([0.1] * 10), math.inf, math.hypot(3, 4), math.prod([2, 3]))
Fraction(1, 0)
