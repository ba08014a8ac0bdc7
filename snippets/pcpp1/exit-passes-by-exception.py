import sys


def stop(code):
    try:
        sys.exit(code)
    except Exception:
        print("caught")
    finally:
        print("tidy")


try:
    stop(3)
except SystemExit as err:
    print(err.code)

#: id = "exit-passes-by-exception"
#: objective = ["pcpp1.5.s3"]
#: difficulty = 2
#: tags = ["sys.exit", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > tidy
#: > 3
#: - caught\ntidy
#: - 3
#: - caught\ntidy\n3
#: - !SystemExit
#: + tidy\n3
#: | `sys.exit` raises `SystemExit`, which is **no** `Exception`, so that the
#: | inner `except` lets it pass. `finally` runs on its way. Its `code` is what
#: | was given to `exit`.
