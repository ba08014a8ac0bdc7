print(0.1 + 0.2, 1e16, 1e15, 123456789012345678.0, 1e-5, 0.0001, -0.0, 1.0)
print(float("inf"), float("nan"), -float("inf"), 5e-324, 1.7976931348623157e308)
print(round(2.5), round(3.5), round(2.675, 2), round(-0.5), round(1234, -2), 7 // -2, -7 % 3, 7.5 // 2)
print(1e22, 1e23, 0.1.as_integer_ratio(), (0.5).hex(), 3.0 .is_integer(), 1_000.5)
