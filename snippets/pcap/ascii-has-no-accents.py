for word in ("cafe", "caf\u00e9", "\x43afe"):
    try:
        print(len(word.encode("ascii")))
    except ValueError:
        print("not ASCII")

#: id = "ascii-has-no-accents"
#: objective = ["pcap.3.1", "pcap.2.1"]
#: difficulty = 1
#: tags = ["strings", "ascii", "exceptions"]
#: status = "published"
#: license = "Apache-2.0"
#: > 4
#: > not ASCII
#: > 4
#: - 4\nnot ASCII\nnot ASCII
#: - 4\n9\n4
#: - 4\n5\n4
#: + 4\nnot ASCII\n4
#: - 4\nnot ASCII\n7
#: | ASCII has the code points 0 to 127. U+00E9 is 233, so the encoding fails;
#: | `UnicodeEncodeError` is a kind of `ValueError`. `\x43` is the letter C and
#: | fits. 5 would be the length in UTF-8.
