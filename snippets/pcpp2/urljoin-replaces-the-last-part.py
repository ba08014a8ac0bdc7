from urllib.parse import urljoin, urlsplit

page = "http://shop.example/tea/green"
for link in ("black", "/milk", "black/"):
    print(urlsplit(urljoin(page, link)).path)

#: id = "urljoin-replaces-the-last-part"
#: objective = ["pcpp2.4.6"]
#: difficulty = 2
#: tags = ["urllib"]
#: status = "published"
#: license = "Apache-2.0"
#: > /tea/black
#: > /milk
#: > /tea/black/
#: - /tea/black\n/tea/milk\n/tea/black/
#: - /tea/green/black\n/milk\n/tea/green/black/
#: + /tea/black\n/milk\n/tea/black/
#: - /tea/greenblack\n/tea/green/milk\n/tea/greenblack/
#: - !ValueError
#: | `urljoin` does what a browser does: **a link without a slash at its start
#: | replaces all behind the last slash of the page**, one with it replaces the
#: | whole path. Only with `/tea/green/` as the page would the link be added.
