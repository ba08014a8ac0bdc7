import os

os.environ["APP_PORT"] = "80"
port = os.environ.get("APP_PORT", "8000")
int(port)
print(port + port)

#: id = "port-plus-port"
#: objective = ["pcpp1.5.s3"]
#: difficulty = 1
#: tags = ["os.environ", "conversion"]
#: status = "published"
#: license = "Apache-2.0"
#: > 8080
#: - 160
#: - 80008000
#: - 16000
#: + 8080
#: - !TypeError
#: | Values of the environment are **text**. `int(port)` makes a number that
#: | nobody keeps; it doesn't turn `port` into one. `+` between two texts joins
#: | them. `160` would need `port = int(port)`.
