raise ValueError("naïve — 日本 \u2028 end")
