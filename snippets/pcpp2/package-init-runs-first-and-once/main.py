import shop.stock
from shop import stock

print(shop.stock is stock, stock.COUNT)

#: id = "package-init-runs-first-and-once"
#: objective = ["pcpp2.1.2"]
#: difficulty = 1
#: tags = ["packages", "import"]
#: status = "published"
#: license = "Apache-2.0"
#: > shop
#: > stock
#: > True 3
#: + shop\nstock\nTrue 3
#: - stock\nshop\nTrue 3
#: - stock\nTrue 3
#: - shop\nstock\nshop\nstock\nFalse 3
#: - shop\nstock\nstock\nTrue 3
#: | Importing `shop.stock` first imports the package, that is, runs its
#: | `__init__.py`, and then the module. Both are kept in `sys.modules`, so the
#: | second import runs nothing and gives the same object. Nothing is printed a
#: | second time.
