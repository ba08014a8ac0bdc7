from decimal import Decimal

print(Decimal(1) / 3)
Decimal(1) / 0
