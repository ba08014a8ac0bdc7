import shop

try:
    print(shop.price.tax)
except AttributeError:
    print("no price")
import shop.price

print(shop.price.tax, shop.name)

#: id = "submodule-needs-its-own-import"
#: objective = ["pcap.1.5"]
#: difficulty = 3
#: tags = ["packages", "import"]
#: status = "published"
#: license = "Apache-2.0"
#: > no price
#: > 7 Corner
#: + no price\n7 Corner
#: - !AttributeError
#: - 7\n7 Corner
#: | `import shop` runs `__init__.py` of the package and nothing else. A module
#: | in it is loaded, and becomes an attribute, when it is imported itself. `7`
#: | at the top expects a package to bring all its modules along.
