import subprocess


def verdict(code):
    done = subprocess.CompletedProcess(["sync"], code)
    try:
        return done.check_returncode()
    except subprocess.CalledProcessError as err:
        return err.returncode


print(verdict(0), verdict(3))

#: id = "completed-process-is-checked"
#: objective = ["pcpp2.3.3"]
#: difficulty = 2
#: tags = ["subprocess"]
#: needs = ["processes"]
#: status = "published"
#: license = "Apache-2.0"
#: > None 3
#: - 0 3
#: + None 3
#: - True 3
#: - None None
#: - !CalledProcessError
#: | **`check_returncode()` returns `None` or raises `CalledProcessError`.**
#: | The number itself stands in `returncode`, of the result and of the
#: | exception alike. `0 3` takes it for a method that gives back the code.
