print("héllo wörld ñ")
print("日本語 \N{SNOWMAN} \U0001F600")
print("e\u0301", "\u200b|", "\ufeff|")
print(ascii("é\u2028"), repr("é\u2028\x85\xad"))
