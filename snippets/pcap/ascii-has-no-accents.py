for word in ("cafe", "caf\u00e9", "tea"):
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
#: > 3
#: - 4\n4\n3
#: - 4\n5\n3
#: + 4\nnot ASCII\n3
#: - 4\n9\n3
#: - 4\nnot ASCII
#: | ASCII has the code points 0 to 127. U+00E9 is 233, so the encoding fails;
#: | `UnicodeEncodeError` is a kind of `ValueError`, and the loop goes on. 5
#: | would be the length in UTF-8; 9 counts the characters of the escape.
