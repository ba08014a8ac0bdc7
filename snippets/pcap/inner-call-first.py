def wrap(text):
    print("wrap")
    return "<" + text + ">"


def shout(text):
    print("shout")
    return text.upper()


print(wrap(shout("hi")))

#: id = "inner-call-first"
#: objective = ["pcap.6.3"]
#: difficulty = 1
#: tags = ["functions"]
#: status = "published"
#: license = "Apache-2.0"
#: > shout
#: > wrap
#: > <HI>
#: + shout\nwrap\n<HI>
#: - wrap\nshout\n<HI>
#: - shout\nwrap\n<hi>
#: - shout\n<HI>\nwrap
#: | Arguments are worked out before the call, so the inner call runs to its
#: | end first. `wrap` at the front reads the line from left to right.
