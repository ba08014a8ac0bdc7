import cmath
import math

print(cmath.sqrt(-1), math.pi, math.e, math.sin(math.pi), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.factorial(20))
print(math.copysign(1, -0.0), math.isclose(0.1 + 0.2, 0.3), math.nan == math.nan, math.modf(2.5), math.frexp(8.0), math.log2(8), math.degrees(math.pi))
math.factorial(-1)
