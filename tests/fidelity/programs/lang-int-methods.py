print(int(3.9), int(-3.9), int("  7 "), int("-0b11", 0), divmod(-7, 2), (-7) // 2, abs(-3), 5 .__add__(3))
print(bin(-5), oct(8), hex(255), chr(8364), ord("a"), (3).numerator, True.bit_length())
print(0.1 + 0.2 == 0.3, 2 ** -1, 2 ** 3 ** 2, -2 ** 2, not 1 == 2)
