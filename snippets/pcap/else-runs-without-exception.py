def read(text):
    try:
        n = int(text)
    except ValueError:
        print("bad")
    else:
        print("good", n)
    print("done")


read("4")
read("four")

#: id = "else-runs-without-exception"
#: objective = ["pcap.2.1"]
#: difficulty = 2
#: tags = ["exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > good 4
#: > done
#: > bad
#: > done
#: + good 4\ndone\nbad\ndone
#: - good 4\nbad\ndone
#: - good 4\ndone\nbad
#: - done\nbad\ndone
#: - good 4\ndone\nbad\ngood 4\ndone
#: | The `else` of a `try` runs when its block ended without an exception. An
#: | exception that was handled is over: the code after the statement runs in
#: | both calls. A second `good 4` fits the idea that `else` always runs.
