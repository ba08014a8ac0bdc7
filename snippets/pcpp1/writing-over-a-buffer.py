import io

buffer = io.StringIO("hello")
buffer.write("JE")
print(buffer.read())
print(buffer.getvalue())

#: id = "writing-over-a-buffer"
#: objective = ["pcpp1.5.3"]
#: difficulty = 3
#: tags = ["io"]
#: status = "published"
#: license = "Apache-2.0"
#: > llo
#: > JEllo
#: - helloJE\nhelloJE
#: - JEllo\nJEllo
#: + llo\nJEllo
#: - llo\nhelloJE
#: - !UnsupportedOperation
#: | A `StringIO` made with a text begins at **position 0**: `write` puts its
#: | letters over the old ones, and `read` goes on from there. `getvalue` gives
#: | everything, wherever the position is. It is not opened for appending.
