raise ValueError("  ")
