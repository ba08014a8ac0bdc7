import subprocess

try:
    raise subprocess.CalledProcessError(
        2, ["lint", "shop.py"], output="3 errors")
except subprocess.CalledProcessError as err:
    print(err.cmd[1], "/", err.stdout, "/", err.stderr)

#: id = "called-process-error-keeps-output"
#: objective = ["pcpp2.3.3"]
#: difficulty = 2
#: tags = ["subprocess", "exceptions"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > shop.py / 3 errors / None
#: - i / 3 errors / None
#: - shop.py / None / None
#: + shop.py / 3 errors / None
#: - shop.py / 3 errors / 2
#: - !AttributeError
#: | A `CalledProcessError` keeps `returncode`, `cmd` as it was given, `output`
#: | and `stderr`. **`stdout` is another name for `output`.** What wasn't
#: | captured is `None`. The 2 is the return code.
