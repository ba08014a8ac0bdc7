from http import HTTPStatus

replies = {"/menu": HTTPStatus.NOT_FOUND,
           "/tea": HTTPStatus.OK,
           "/jam": HTTPStatus.OK}


def found(path):
    print("GET", path)
    return replies[path] == HTTPStatus.OK


print(found("/menu") and found("/tea") or found("/jam"))

#: id = "second-fetch-isnt-needed"
#: objective = ["pcpp1.4.4", "pcap.6.2"]
#: difficulty = 3
#: tags = ["http", "logical"]
#: status = "published"
#: license = "Apache-2.0"
#: > GET /menu
#: > GET /jam
#: > True
#: - GET /menu\nGET /tea\nGET /jam\nTrue
#: - GET /menu\nFalse
#: + GET /menu\nGET /jam\nTrue
#: - GET /menu\nGET /tea\nFalse
#: | A false left side settles `and`, so that `/tea` is never asked for; `or` then
#: | needs its right side. That all three are fetched fits the idea that `and` and
#: | `or` work out both sides.
