raise ValueError("key: value: more")
