def seat(row, number):
    try:
        return row[number]
    except LookupError:
        return "free choice"
    except IndexError:
        return "row is full"
    except TypeError:
        return "bad number"


print(seat(["Ann", "Bob"], 2))
print(seat(["Ann", "Bob"], "2"))

#: id = "lookup-error-above-index-error"
#: objective = ["pcap.2.1"]
#: difficulty = 2
#: tags = ["exceptions", "hierarchy"]
#: status = "published"
#: license = "Apache-2.0"
#: > free choice
#: > bad number
#: - free choice\nfree choice
#: - Bob\nbad number
#: - row is full\nbad number
#: - !IndexError
#: + free choice\nbad number
#: | The branches are tried from the top, and `LookupError` covers its subclass
#: | `IndexError`: the branch below can never run. A text as an index is a
#: | `TypeError`. `row is full` picks the closest branch instead of the first.
