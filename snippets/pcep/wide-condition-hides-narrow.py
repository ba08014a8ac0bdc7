for points in [95, 60, 20]:
    if points > 50:
        result = "pass"
    elif points > 90:
        result = "top"
    else:
        result = "fail"
    print(result)

#: id = "wide-condition-hides-narrow"
#: objective = ["pcep.2.1"]
#: difficulty = 1
#: tags = ["if", "elif"]
#: status = "published"
#: license = "Apache-2.0"
#: > pass
#: > pass
#: > fail
#: - top\npass\nfail
#: - top\nfail\nfail
#: + pass\npass\nfail
#: | The conditions are tried from top to bottom, and the first true one ends
#: | the search. 95 is more than 50, so `elif points > 90` is never asked. "top"
#: | comes only if each condition is tested, or the best one picked.
