print(1j * 1j, (1 + 2j).conjugate(), abs(3 + 4j), complex("1+2j"), -1j, 1j - 0)
print(complex(0, -0.0), 2 + 0j, (-1) ** 0.5)
