import locale

print(locale.getpreferredencoding(False))
print(locale.setlocale(locale.LC_NUMERIC))
print(locale.localeconv()["decimal_point"], f"{1234567.5:n}", f"{1234567:,}")
print(locale.str(1.5), locale.atof("2.5"))
