import os

os.environ["APP_SIZE"] = "10"
try:
    os.environ["APP_SIZE"] = 12
except (KeyError, TypeError) as err:
    print(type(err).__name__)
print("size " + os.environ["APP_SIZE"])

#: id = "number-into-the-environment"
#: objective = ["pcpp1.5.s3"]
#: difficulty = 2
#: tags = ["os.environ", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > TypeError
#: > size 10
#: - size 12
#: - TypeError\nsize 12
#: + TypeError\nsize 10
#: - KeyError\nsize 10
#: - !TypeError
#: | `os.environ` takes and gives **text only**; a number is a `TypeError` and
#: | isn't converted. The old value stays.
