import os

os.environ.pop("APP_RATE", None)
print(os.getenv("APP_RATE", 3) * 2)
os.environ.setdefault("APP_RATE", "4")
print(os.getenv("APP_RATE", 3) * 2)

#: id = "default-of-another-type"
#: objective = ["pcpp1.5.s3"]
#: difficulty = 3
#: tags = ["os.environ", "types"]
#: status = "published"
#: license = "Apache-2.0"
#: > 6
#: > 44
#: - 33\n44
#: - 6\n8
#: - 6\n6
#: - !KeyError
#: + 6\n44
#: | `getenv` gives a default **as it is**, here a number, and stores nothing.
#: | What comes from the environment is text, and `"4" * 2` is `"44"`. A default
#: | of another type makes a program behave in two ways.
