print("abc\rX")
print("a\r\nb")
print("tab\there", "bell\a", "form\ffeed", "vertical\vtab", sep="|")
