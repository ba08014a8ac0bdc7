from unittest.mock import Mock

load_menu = Mock(return_value=["tea"])
today = load_menu("monday")
today.append("cake")
tomorrow = load_menu("tuesday")
print(tomorrow, load_menu.call_count)

#: id = "mock-returns-the-same-list"
#: objective = ["pcpp2.1.4"]
#: difficulty = 1
#: tags = ["mock"]
#: status = "published"
#: license = "Apache-2.0"
#: > ['tea', 'cake'] 2
#: - ['tea'] 2
#: - ['tea'] 1
#: + ['tea', 'cake'] 2
#: - ['tea', 'cake'] 1
#: | `return_value` is **one object**, given back by each call; nothing copies
#: | it. What is appended to the first result shows in the second. `['tea']`
#: | takes the list for one made anew at each call. `call_count` counts all
#: | calls, whatever their arguments.
