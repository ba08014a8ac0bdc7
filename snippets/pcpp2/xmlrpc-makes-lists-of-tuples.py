from xmlrpc.client import dumps, loads

text = dumps((("tea", "jam"), 2, True), "buy")
params, method = loads(text)
print(method, params)

#: id = "xmlrpc-makes-lists-of-tuples"
#: objective = ["pcpp2.4.6"]
#: difficulty = 2
#: tags = ["xmlrpc"]
#: needs = ["network"]
#: status = "published"
#: license = "Apache-2.0"
#: > buy (['tea', 'jam'], 2, True)
#: - buy (('tea', 'jam'), 2, True)
#: + buy (['tea', 'jam'], 2, True)
#: - buy [['tea', 'jam'], 2, True]
#: - buy ('tea', 'jam', 2, True)
#: - !TypeError
#: | XML-RPC knows arrays, and no tuples: **a tuple inside comes back as a
#: | list**. `loads` gives the parameters themselves as a tuple, with the name
#: | of the method. Numbers and truth values keep their types.
