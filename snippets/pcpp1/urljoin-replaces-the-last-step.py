from urllib.parse import urljoin, urlparse

base = "http://shop.test/teas/green"
for step in ["black", "/jams", "?max=5"]:
    print(urlparse(urljoin(base, step)).path)

#: id = "urljoin-replaces-the-last-step"
#: objective = ["pcpp1.4.4"]
#: difficulty = 2
#: tags = ["urls"]
#: status = "published"
#: license = "Apache-2.0"
#: > /teas/black
#: > /jams
#: > /teas/green
#: - /teas/green/black\n/jams\n/teas/green
#: - /teas/black\n/teas/jams\n/teas/green
#: + /teas/black\n/jams\n/teas/green
#: - /teas/black\n/jams\n/teas/green?max=5
#: | A relative address replaces what follows the last `/` of the base. One that
#: | starts with `/` replaces the whole path, and a query is no part of the
#: | path. Only a base that ends in `/` keeps its last name.
