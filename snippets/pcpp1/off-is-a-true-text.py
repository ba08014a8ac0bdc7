import configparser

config = configparser.ConfigParser()
config.read_string("""
[sound]
music = off
level = 4
""")
sound = config["sound"]
print(bool(sound["music"]), sound.getboolean("music"))
print(sound["level"] * 2, sound.getint("level") * 2)

#: id = "off-is-a-true-text"
#: objective = ["pcpp1.5.2"]
#: difficulty = 2
#: tags = ["configparser", "types"]
#: status = "published"
#: license = "Apache-2.0"
#: > True False
#: > 44 8
#: - False False\n8 8
#: - True False\n8 8
#: - False False\n44 8
#: + True False\n44 8
#: - !ValueError
#: | A ConfigParser keeps **text**. `bool("off")` asks only whether the text is
#: | empty, and `"4" * 2` repeats it; `getboolean` and `getint` read the text as
#: | it was meant.
