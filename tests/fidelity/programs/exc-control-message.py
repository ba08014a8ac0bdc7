raise ValueError("tab\tnul\0esc\033[0m cr\rend")
