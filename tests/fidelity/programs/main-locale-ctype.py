import locale

print(locale.setlocale(locale.LC_CTYPE))
print(sorted("bAaB"), sorted("bAaB", key=locale.strxfrm))
try:
    locale.setlocale(locale.LC_ALL, "xx_YY")
except locale.Error as e:
    print(e)
