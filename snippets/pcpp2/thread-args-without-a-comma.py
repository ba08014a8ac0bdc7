import threading


def order(*items):
    print("+".join(items))


waiter = threading.Thread(target=order, args=("tea"))
waiter.start()
waiter.join()

#: id = "thread-args-without-a-comma"
#: objective = ["pcpp2.3.2"]
#: difficulty = 2
#: tags = ["threading", "args"]
#: needs = ["threads"]
#: status = "published"
#: license = "Apache-2.0"
#: > t+e+a
#: - +tea
#: - tea
#: + t+e+a
#: - !TypeError
#: | `("tea")` is a string in parentheses; the comma makes a tuple. **`args` is
#: | unpacked into arguments**, and a string into its letters. A function with
#: | one parameter would have got a `TypeError`. Meant was `args=("tea",)`.
