print("\033[31mred\033[0m")
print("\x1b]0;title\x07")
print("back\b\bspace", "\x7f")
