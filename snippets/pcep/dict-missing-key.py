phone = {"home": 11, "work": 22}
phone.update({"home": 33})
print(phone["mobile"], phone["home"])

#: id = "dict-missing-key"
#: objective = ["pcep.3.3", "pcep.4.3"]
#: difficulty = 1
#: tags = ["dictionaries", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: ! KeyError
#: - 0 33
#: - !IndexError
#: + !KeyError
#: - None 33
#: | Square brackets want a key that exists; else they raise `KeyError`. `None`
#: | is what `phone.get("mobile")` would give. Nothing is printed, since the
#: | arguments are worked out before `print` is called.
