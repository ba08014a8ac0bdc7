"""Far more steps in the standard library than in here."""
import fractions
import json.decoder
import textwrap
total = fractions.Fraction(0)
for i in range(1, 3000):
    total += fractions.Fraction(1, i * (i + 1))
print(total)
words = textwrap.wrap("the quick brown fox " * 2000, 30)
print(len(words), max(map(len, words)))
