raise ValueError("a") from 3
