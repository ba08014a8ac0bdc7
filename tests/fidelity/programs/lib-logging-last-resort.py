import logging

print("a")
logging.warning("to stderr")
logging.getLogger("x").info("nowhere")
print(logging.getLogger("x"), logging.root.handlers != [])
